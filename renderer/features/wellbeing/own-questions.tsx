import { mostItems } from '#core/wellbeing/instrument-faults';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { StepField } from '#ui/step-field';
import { TextField } from '#ui/text-field';
import { questionsOf, withQuestion } from './own-draft';
import { type OwnHold, OwnPart } from './own-part';

/** How many questions there are, their words, and which are turned round. */
export function OwnQuestions({ draft, change, problem }: OwnHold) {
  const say = useSay();
  return (
    <OwnPart heading={say('own.questions')} lead={say('own.questions-hint')}>
      <div className="own-short">
        <StepField
          label={say('own.count')}
          value={draft.items}
          onChange={(items) => change({ items })}
          step={1}
          min={1}
          max={mostItems}
          decimals={0}
          problem={problem('items')}
        />
      </div>
      <ol className="own-questions">
        {questionsOf(draft).map(({ words, isReversed }, at) => (
          <li key={at}>
            <TextField
              label={say('own.question-words', { no: at + 1 })}
              isOptional
              value={words}
              onChange={(text) => change(withQuestion(draft, at, { words: text }))}
              problem={problem('wording', at)}
            />
            <Checkbox
              isChecked={isReversed}
              onChange={(is) => change(withQuestion(draft, at, { isReversed: is }))}
              label={say('own.reversed-of', { no: at + 1 })}
            >
              {say('own.reversed')}
            </Checkbox>
          </li>
        ))}
      </ol>
    </OwnPart>
  );
}
