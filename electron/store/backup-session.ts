import { ZodError } from 'zod';
import { stateOf } from '#core/attendance/session-state';
import { parseSessionEvent } from '#core/records/session-event';
import type { SessionRecord } from '#core/records/session-record';
import { standingOf } from '#core/records/session-standing';
import type { SessionEvent } from '#core/session/event';
import { inOrder, standing } from '#core/session/session-time';

/** The events in a journal's lines; null when a later version wrote one: what it means can't be told. */
export function eventsIn(lines: readonly unknown[]): readonly SessionEvent[] | null {
  try {
    return lines.map(parseSessionEvent);
  } catch (error) {
    if (error instanceof ZodError) return null;
    throw error;
  }
}

/** Signs of life say nothing that lasts, and documents leave them out. */
function tellsSomething({ deed }: SessionEvent): boolean {
  return deed.do !== 'heartbeat';
}

function isSigned(events: readonly SessionEvent[]): boolean {
  return standing(events).some(({ deed }) => deed.do === 'sign');
}

function lacks(events: readonly SessionEvent[], others: readonly SessionEvent[]): boolean {
  const ids = new Set(events.map(({ id }) => id));
  return others.some((event) => tellsSomething(event) && !ids.has(event.id));
}

function lastSeq(events: readonly SessionEvent[]): number {
  return events.reduce((last, { seq }) => Math.max(last, seq), 0);
}

/**
 * Which side of a session tells more: events are a set, so that the one that holds all of the other's wins. Where each holds
 * something that the other lost, they are put together, unless one is signed: what was signed is never added to.
 */
export function newerSide(
  backup: readonly SessionEvent[],
  here: readonly SessionEvent[],
): 'same' | 'backup-newer' | 'here-newer' {
  const [hereLacks, backupLacks] = [lacks(here, backup), lacks(backup, here)];
  if (hereLacks && backupLacks) return isSigned(backup) || isSigned(here) ? 'here-newer' : 'backup-newer';
  if (hereLacks) return 'backup-newer';
  if (backupLacks) return 'here-newer';
  const later = lastSeq(backup) - lastSeq(here);
  if (later === 0) return 'same';
  return later > 0 ? 'backup-newer' : 'here-newer';
}

/** The session of a backup with what is known of it here, as it is to be written; `here` is left out where the backup replaces it. */
export function united(record: SessionRecord, here: readonly SessionEvent[]): SessionRecord {
  const events = isSigned(record.events) ? record.events : inOrder([...here, ...record.events]);
  return { ...record, events, state: standingOf(stateOf(record, events)) };
}
