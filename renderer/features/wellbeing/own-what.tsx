import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { type OwnHold, OwnPart } from './own-part';

/** What a questionnaire is called, and what to know about it. */
export function OwnWhat({ draft, change, problem }: OwnHold) {
  const say = useSay();
  return (
    <OwnPart heading={say('own.what')}>
      <TextField
        label={say('own.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        problem={problem('name')}
        autoFocus
      />
      <TextField
        label={say('own.timeframe')}
        hint={say('own.timeframe-hint')}
        isOptional
        value={draft.timeframe}
        onChange={(timeframe) => change({ timeframe })}
        problem={problem('timeframe')}
      />
      <TextArea
        label={say('own.note')}
        isOptional
        value={draft.note}
        onChange={(note) => change({ note })}
        problem={problem('note')}
      />
    </OwnPart>
  );
}
