import type { ClassPlan } from '#core/curriculum/class-plan';
import { sum } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { wholeMinutes } from './item-words';

/** The time of a class as a line: what is practice is lit. */
export function ClassStrip({ plan: { parts } }: { readonly plan: Pick<ClassPlan, 'parts'> }) {
  const say = useSay();
  const practice = sum(parts.flatMap((part) => (part.practice ? [part.duration] : [])));
  const whole = sum(parts.map(({ duration }) => duration));
  return (
    <div className="class-strip">
      <div className="class-strip-line" aria-hidden>
        {parts.map(({ id, duration, practice: isPractice, kind }) => (
          <span key={id} data-practice={isPractice} data-kind={kind} style={{ flexGrow: duration }} />
        ))}
      </div>
      <p>
        {say('library.practice-share', {
          minutes: practice === 0 ? 0 : wholeMinutes(practice),
          whole: wholeMinutes(whole),
          share: whole === 0 ? 0 : practice / whole,
        })}
      </p>
    </div>
  );
}
