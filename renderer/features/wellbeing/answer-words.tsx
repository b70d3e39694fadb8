import type { Instrument } from '#core/wellbeing/instrument';
import { useSay } from '#ui/say';

/** What the numbers of a form stand for, where words were given to them. */
export function AnswerWords({ instrument: { answerWords = [] } }: { readonly instrument: Instrument }) {
  const say = useSay();
  if (answerWords.length === 0) return null;
  return (
    <ul className="answer-words" aria-label={say('wellbeing.answer-words')}>
      {answerWords.map(({ value, word }) => (
        <li key={value}>
          <strong>{value}</strong> {word}
        </li>
      ))}
    </ul>
  );
}
