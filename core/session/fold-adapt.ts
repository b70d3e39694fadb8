import { cycleEndAt, pacing } from '#core/breathing/pacing';
import type { Adaptation } from '#core/curriculum/adaptation';
import type { BreathTurn } from '#core/curriculum/led-part';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Agenda, AgendaPart } from './agenda';
import type { Deed } from './event';
import { ledBreath, settling } from './led-breath';
import { wholeLength } from './part-length';
import type { Adapted, Run } from './run';

type Adapt = Extract<Deed, { readonly do: 'adapt' }>;

/** Where a running part that is given another breath turns to it; null where nothing is led yet. */
function turnOf(part: AgendaPart, run: Run, from: Milliseconds): BreathTurn | null {
  const before = run.adapted[part.id];
  const turning = before?.turn ?? null;
  // Of two that are given within one breath only the later one is ever led.
  if (turning !== null && from < turning.at) return turning;
  const guide = ledBreath(part.breathing, before);
  if (guide === null) return { guide, at: milliseconds(from + settling) };
  const { turnsFrom: _turned, ...led } = guide;
  if (from < led.leadIn) return null;
  // Who breathes as they like sees the first breath coming, like those who are led none.
  if (led.pattern.phases.length === 0) return { guide: null, at: milliseconds(from + settling) };
  return { guide: led, at: cycleEndAt(pacing(led, wholeLength(part, run)), from) ?? from };
}

/** The newer word; what is undefined in it was not spoken of, also before a journal has left it out. */
function overlaid(before: Adaptation | undefined, to: Adaptation): Adaptation {
  return { ...before, ...Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined)) };
}

/** A class in which a part is led otherwise. What was said of it before stays where the new word leaves it out. */
export function adapted(agenda: Agenda, run: Run, { part: id, to, from }: Adapt): Run {
  const part = agenda.find((one) => one.id === id);
  if (part === undefined) return run;
  const before = run.adapted[id];
  const isRunning = run.part === id && run.partStartedAt !== null;
  const fresh = isRunning ? turnOf(part, run, from) : null;
  const turn = to.breathing === undefined ? (before?.turn ?? null) : fresh;
  const now: Adapted = { to: overlaid(before?.to, to), turn };
  return { ...run, adapted: { ...run.adapted, [id]: now } };
}

/** A part that is entered anew is led from its first moment on as was last said of it. */
export function ledAfresh({ adapted: before }: Run, part: string): Run['adapted'] {
  const last = before[part];
  return last === undefined || last.turn === null ? before : { ...before, [part]: { ...last, turn: null } };
}
