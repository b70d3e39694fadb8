import { MessageCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { onVoices, voices } from '#sound/voices';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { Section } from './section';
import type { SoundCheck } from './use-sound-check';

export interface SoundVoiceProps {
  readonly settings: Pick<Settings, 'speaks' | 'voice'>;
  readonly change: (to: Partial<Settings>) => void;
  readonly check: SoundCheck;
}

/** The voice that follows the language of a class, as a choice; no voice has this name. */
const first = ' first';
/** The language of the line that a voice is tried with, where no voice was chosen. */
const trial = 'en';

/** Whether lines are read aloud, and by whom. */
export function SoundVoice({ settings: { speaks, voice }, change, check }: SoundVoiceProps) {
  const say = useSay();
  const [known, setKnown] = useState(voices);
  useEffect(() => onVoices(() => setKnown(voices())), []);
  const language = known.find(({ name }) => name === voice)?.language ?? trial;
  return (
    <Section heading={say('sound-settings.voice')} lead={say('sound-settings.voice-lead')}>
      <Checkbox isChecked={speaks} onChange={(to) => change({ speaks: to })}>
        {say('sound-settings.speaks')}
      </Checkbox>
      {known.length === 0 ? (
        <p className="settings-words">{say('sound-settings.voice-none')}</p>
      ) : (
        <>
          <Select
            label={say('sound-settings.voice-choice')}
            options={[
              { id: first, word: say('sound-settings.voice-first') },
              ...known.map((one) => ({ id: one.name, word: say('sound-settings.voice-named', { ...one }) })),
            ]}
            value={known.some(({ name }) => name === voice) ? voice : first}
            onChange={(id) => change({ voice: id === first ? null : id })}
          />
          <div className="settings-actions">
            <Button
              icon={MessageCircle}
              onPress={() => void check.speak({ text: say('sound-settings.voice-line'), language })}
            >
              {say('sound-settings.voice-try')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
