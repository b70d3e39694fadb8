import { useId } from 'react';
import { useSay } from '#ui/say';

const stages = [
  {
    id: 'now',
    word: 'distress.now',
    steps: [
      { lead: 'distress.now.rest', words: 'distress.now.rest-words' },
      { lead: 'distress.now.go', words: 'distress.now.go-words' },
      { lead: 'distress.now.offer', words: 'distress.now.offer-words' },
    ],
  },
  {
    id: 'ask',
    word: 'distress.ask',
    steps: [
      { lead: 'distress.ask.safe', words: 'distress.ask.safe-words' },
      { lead: 'distress.ask.yes', words: 'distress.ask.yes-words' },
      { lead: 'distress.ask.no', words: 'distress.ask.no-words' },
    ],
  },
  {
    id: 'then',
    word: 'distress.then',
    steps: [
      { lead: 'distress.then.room', words: 'distress.then.room-words' },
      { lead: 'distress.then.note', words: 'distress.then.note-words' },
    ],
  },
] as const;

/** What helps when somebody is in distress, in the order in which it is needed; each step begins with what to do. */
export function DistressSteps() {
  const say = useSay();
  const own = useId();
  return (
    <div className="distress-steps">
      {stages.map(({ id, word, steps }) => (
        <section key={id} aria-labelledby={`${own}-${id}`}>
          <h3 id={`${own}-${id}`}>{say(word)}</h3>
          <ul>
            {steps.map(({ lead, words }) => (
              <li key={lead}>
                <strong>{say(lead)}</strong> {say(words)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
