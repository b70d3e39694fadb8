import { Speaker } from 'lucide-react';
import { useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { revealOutputs } from '#sound/outputs';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import type { WordId } from '#words/en';
import { Section } from './section';
import { useOutputs } from './use-outputs';
import type { SoundCheck } from './use-sound-check';

export interface SoundOutputProps {
  readonly output: Settings['output'];
  readonly change: (to: Partial<Settings>) => void;
  readonly check: SoundCheck;
}

/** The machine's own choice, as a choice; no output has this name. */
const own = ' own';

/** Where the sounds go. */
export function SoundOutput({ output, change, check }: SoundOutputProps) {
  const say = useSay();
  const { outputs, again } = useOutputs();
  const [outcome, tell] = useState<WordId | null>(null);
  const choose = async (label: string | null): Promise<void> => {
    change({ output: label });
    const player = await check.open();
    if (player !== null) tell(`sound-settings.output-${await player.output(label)}`);
  };
  const ask = async (): Promise<void> => {
    const answer = await revealOutputs();
    tell(answer === 'named' ? null : 'sound-settings.output-refused-names');
    again();
  };
  if (outputs === null) return <Section heading={say('sound-settings.output')}>{null}</Section>;
  const { labels, hidden } = outputs;
  const known = output === null || labels.includes(output) ? labels : [...labels, output];
  const word = (label: string): string =>
    labels.includes(label) || hidden ? label : say('sound-settings.output-gone', { label });
  return (
    <Section heading={say('sound-settings.output')} lead={say('sound-settings.output-lead')}>
      {known.length === 0 && !hidden ? (
        <p className="settings-words">{say('sound-settings.output-none')}</p>
      ) : (
        <Select
          label={say('sound-settings.output-choice')}
          options={[
            { id: own, word: say('sound-settings.output-own') },
            ...known.map((label) => ({ id: label, word: word(label) })),
          ]}
          value={output ?? own}
          onChange={(id) => void choose(id === own ? null : id)}
        />
      )}
      {hidden && (
        <>
          <p className="settings-words">{say('sound-settings.output-hidden')}</p>
          <div className="settings-actions">
            <Button icon={Speaker} onPress={() => void ask()}>
              {say('sound-settings.output-ask')}
            </Button>
          </div>
        </>
      )}
      <p className="settings-busy" role="status">
        {outcome !== null && say(outcome)}
      </p>
    </Section>
  );
}
