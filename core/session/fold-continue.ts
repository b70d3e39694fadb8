import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Agenda } from './agenda';
import type { PartRun, Run } from './run';

/** A class that was held without this laptop for so long goes on where the plan has it then; what was before has the plan's times. */
export function continued(agenda: Agenda, run: Run, { at, from }: { at: Instant; from: Milliseconds }): Run {
  const [first] = agenda;
  if (first === undefined) return run;
  const beganAt = after(at, milliseconds(-from));
  const done: PartRun[] = [];
  let startedAt = beganAt;
  let part = first;
  for (const [index, { duration }] of agenda.entries()) {
    const next = agenda[index + 1];
    const endedAt = after(startedAt, duration);
    if (next === undefined || endedAt > at) break;
    done.push({
      part: part.id,
      startedAt,
      endedAt,
      stops: [],
      added: milliseconds(0),
      length: duration,
      held: 'elsewhere',
    });
    startedAt = endedAt;
    part = next;
  }
  return {
    ...run,
    playback: 'play',
    part: part.id,
    partStartedAt: startedAt,
    added: milliseconds(0),
    began: { at: beganAt, planned: first.plannedStart },
    done: [...run.done, ...done],
  };
}
