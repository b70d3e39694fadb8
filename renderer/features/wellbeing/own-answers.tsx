import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { wordedNumbers } from './own-draft';
import { type OwnHold, OwnPart } from './own-part';

const directions = ['worse', 'better'] as const;

/** From which number to which a question is answered, what the numbers mean, and which way is better. */
export function OwnAnswers({ draft, change, problem }: OwnHold) {
  const say = useSay();
  return (
    <OwnPart heading={say('own.answers')}>
      <div className="own-row">
        <StepField
          label={say('own.least')}
          value={draft.least}
          onChange={(least) => change({ least })}
          step={1}
          min={0}
          max={999}
          decimals={0}
          problem={problem('least')}
        />
        <StepField
          label={say('own.most')}
          value={draft.most}
          onChange={(most) => change({ most })}
          step={1}
          min={1}
          max={1000}
          decimals={0}
          problem={problem('most')}
        />
      </div>
      <div className="own-row">
        {wordedNumbers(draft).map((value, at) => (
          <TextField
            key={value}
            label={say('own.word-of', { value })}
            isOptional
            value={draft.words.get(value) ?? ''}
            onChange={(word) => change({ words: new Map(draft.words).set(value, word) })}
            problem={problem('word', at)}
          />
        ))}
      </div>
      <Segmented
        label={say('own.direction')}
        options={directions.map((id) => ({ id, word: say(`own.direction-${id}`) }))}
        value={draft.higherMeans}
        onChange={(higherMeans) => change({ higherMeans })}
      />
    </OwnPart>
  );
}
