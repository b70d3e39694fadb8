import { useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { Section } from './section';

export interface WallWordsProps {
  readonly settings: Pick<Settings, 'captions' | 'calmWords'>;
  readonly change: (to: Partial<Settings>) => void;
}

/** Letters that fit on the calm screen. */
const longest = 90;

/** Captions of what is heard, and the words of the calm screen. */
export function WallWords({ settings: { captions, calmWords }, change }: WallWordsProps) {
  const say = useSay();
  // What is kept has no spaces at its ends; whoever types a sentence needs one.
  const [typed, setTyped] = useState(calmWords);
  return (
    <Section heading={say('wall-settings.words')} lead={say('wall-settings.words-lead')}>
      <div className="settings-with-hint">
        <Checkbox isChecked={captions} onChange={(to) => change({ captions: to })}>
          {say('wall-settings.captions')}
        </Checkbox>
        <p className="field-hint settings-under-check">{say('wall-settings.captions-hint')}</p>
      </div>
      <TextField
        label={say('wall-settings.calm')}
        hint={say('wall-settings.calm-hint', { words: say('wall.hold') })}
        isOptional
        value={typed}
        onChange={(text) => {
          setTyped(text);
          change({ calmWords: text.trim().slice(0, longest).trim() });
        }}
        problem={typed.trim().length > longest ? say('wall-settings.calm-problem') : undefined}
      />
    </Section>
  );
}
