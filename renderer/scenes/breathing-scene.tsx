import { useMemo } from 'react';
import { type Pacing, pacing } from '#core/breathing/pacing';
import { after } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { useLasting } from './lasting';
import type { Motion } from './motion';
import { Pacer } from './pacer';
import { lineAt } from './timed-line';
import { elapsedZero, lengthOf } from './wall-clock';
import type { WithinPart } from './within-part';

/** A line that is said during the breathing stays beside it for this long, milliseconds. */
const captionTime = 12_000;

/** The caption that is due: only lines that begin while the pacer runs. */
function useCaption({ part, run, now }: WithinPart): string | undefined {
  const leadIn = part.breathing?.leadIn ?? 0;
  const zero = elapsedZero(run);
  const lines = useMemo(() => (part.lines ?? []).filter((line) => line.at >= leadIn), [part.lines, leadIn]);
  return useLasting(now, (at) => {
    if (zero === null || lines.length === 0) return { value: undefined, until: null };
    const due = lineAt(lines, milliseconds(at - zero));
    const begun = due === undefined ? undefined : lines[due.index];
    const ends = begun === undefined ? undefined : after(zero, milliseconds(begun.at + captionTime));
    if (ends !== undefined && at < ends) return { value: begun?.text, until: ends };
    const next = due === undefined ? lines[0] : due.next;
    return { value: undefined, until: next === undefined ? null : after(zero, next.at) };
  });
}

/** A breathing part from its settling to its rest. */
export function BreathingScene({ motion, ...within }: WithinPart & { readonly motion: Motion }) {
  const { part, run, now } = within;
  const { breathing } = part;
  const length = lengthOf(part, run);
  const main = useMemo(() => breathing && pacing(breathing, length), [breathing, length]);
  const partner = useMemo<Pacing | undefined>(() => {
    if (breathing?.partner === undefined) return undefined;
    return pacing({ pattern: breathing.partner, leadIn: breathing.leadIn }, length);
  }, [breathing, length]);
  const caption = useCaption(within);
  const zero = elapsedZero(run);
  if (main === undefined || zero === null) return null;
  return (
    <section className="scene scene-breathing">
      <Pacer
        pacing={main}
        partner={partner}
        elapsedZero={zero}
        now={now}
        motion={motion}
        caption={caption}
        hasCaptions={(part.lines ?? []).some((line) => line.at >= main.leadIn)}
      />
    </section>
  );
}
