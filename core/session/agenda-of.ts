import type { ClassPlan } from '#core/curriculum/class-plan';
import { after, type Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { Agenda, AgendaPart } from './agenda';

/**
 * The agenda of a class that is planned to begin at an instant: its parts one after the other, each as long as planned,
 * each begun by the end of the one before. The clock asks for attention with a fifth of a part left, for haste with a
 * twentieth.
 * @source SessionLab, Time Tracker help: orange with 20 % of a block left, red with 5 %.
 */
export function agendaOf(plan: ClassPlan, plannedStart: Instant): Agenda {
  const agenda: AgendaPart[] = [];
  let start = plannedStart;
  for (const { id, duration } of plan.parts) {
    agenda.push({
      id,
      plannedStart: start,
      duration,
      end: 'duration',
      linked: true,
      warnAt: milliseconds(duration / 5),
      dangerAt: milliseconds(duration / 20),
    });
    start = after(start, duration);
  }
  return agenda;
}
