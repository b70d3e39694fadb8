import type { Settings } from '#core/records/settings-record';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { minuteChoices } from './minute-choices';
import { Section } from './section';

/** Minutes behind, and minutes before the end. */
const offers = [1, 2, 3, 5, 8, 10, 15] as const;
const buffers = [0, 1, 2, 3, 5, 10, 15] as const;

export interface EndRulesProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** How the room watches the end of a class. */
export function EndRules({ settings: { offerFitAfter, buffer }, change }: EndRulesProps) {
  const say = useSay();
  const bufferWord = (minutes: number): string =>
    minutes === 0 ? say('rules.buffer-none') : say('rules.buffer-minutes', { minutes });
  return (
    <Section heading={say('rules.end')} lead={say('rules.end-lead')}>
      <Select
        label={say('rules.offer')}
        hint={say('rules.offer-hint')}
        options={minuteChoices(offers, offerFitAfter).map((minutes) => ({
          id: String(minutes),
          word: say('rules.offer-minutes', { minutes }),
        }))}
        value={String(offerFitAfter)}
        onChange={(minutes) => change({ offerFitAfter: Number(minutes) })}
      />
      <Select
        label={say('rules.buffer')}
        hint={say('rules.buffer-hint')}
        options={minuteChoices(buffers, buffer).map((minutes) => ({ id: String(minutes), word: bufferWord(minutes) }))}
        value={String(buffer)}
        onChange={(minutes) => change({ buffer: Number(minutes) })}
      />
    </Section>
  );
}
