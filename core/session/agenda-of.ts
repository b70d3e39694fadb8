import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { after, type Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { Agenda, AgendaPart } from './agenda';

/** Kinds of parts in which people follow a guide. */
const guided: readonly Part['kind'][] = ['breathing', 'relaxation', 'guided'];

/** What people think of a part that says nothing else: neither the first to go nor the last. */
const ordinary = 3;

/**
 * The agenda of a class that is planned to begin at an instant: its parts one after the other, each as long as planned,
 * each begun by the end of the one before. The clock asks for attention with a fifth of a part left, for haste with a
 * twentieth.
 * @source SessionLab, Time Tracker help: orange with 20 % of a block left, red with 5 %.
 */
export function agendaOf(plan: ClassPlan, plannedStart: Instant): Agenda {
  const agenda: AgendaPart[] = [];
  let start = plannedStart;
  for (const part of plan.parts) {
    const { id, duration, kind, least, most, mayDrop, priority, breathing, relaxation } = part;
    agenda.push({
      id,
      plannedStart: start,
      duration,
      end: 'duration',
      linked: true,
      warnAt: milliseconds(duration / 5),
      dangerAt: milliseconds(duration / 20),
      least: milliseconds(Math.min(duration, least ?? duration)),
      most: milliseconds(Math.max(duration, most ?? duration)),
      mayDrop: mayDrop ?? false,
      priority: priority ?? ordinary,
      isGuided: part.practice || breathing !== undefined || relaxation !== undefined || guided.includes(kind),
      breathing: breathing ?? null,
      relaxation: relaxation ?? null,
    });
    start = after(start, duration);
  }
  return agenda;
}
