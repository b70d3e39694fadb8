import { instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { timeShownIn } from './part-time';
import { Ring } from './ring';
import { useTimeLeft } from './time-left';
import { digits, elapsedZero, lengthOf } from './wall-clock';
import type { WithinPart } from './within-part';

/** A break: when it is over by the clock, and how long that is. */
export function BreakScene(within: WithinPart) {
  const say = useSay();
  const { part, run } = within;
  const zero = elapsedZero(run);
  const length = lengthOf(part, run);
  const left = useTimeLeft(within);
  const shown = timeShownIn(part);
  const isTold = zero !== null && left !== null && shown !== 'hidden';
  return (
    <>
      <div className="hold-light" aria-hidden />
      <section className="scene scene-break">
        <p className="scene-eyebrow">{part.title}</p>
        <h1 className="scene-title scene-title-class">
          {isTold ? say('wall.back-at', { at: new Date(instant(zero + length)) }) : say('wall.break')}
        </h1>
        {isTold && shown === 'digits' && <p className="scene-digits break-digits">{digits(left)}</p>}
        {isTold && shown === 'ring' && <Ring share={left / Math.max(1, length)} />}
        <p className="scene-prompt">{left === null ? say('wall.break-over') : part.prompt}</p>
      </section>
    </>
  );
}
