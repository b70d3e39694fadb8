import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import { type Contract, noContract } from '#core/session/contract';
import { clockTime } from '#core/time/civil';
import { after, between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, minutes, sum } from '#core/time/milliseconds';
import { endAt, startAt } from './start-time';

/** When a class is to be, as typed. */
export interface When {
  readonly at: 'now' | 'time';
  /** Time of day, `HH:MM`. */
  readonly start: string;
  /** Time of day; null: nobody touched it, and it is the end of the plan. */
  readonly end: string | null;
  /** Which of the rules of payers and sites counts, by its place in the settings; null: none. */
  readonly floor: number | null;
}

/** What a class is promised to keep, and whether all that was typed can be read. */
export interface Promised {
  /** Null: it begins when the facilitator presses Start. */
  readonly plannedStart: Instant | null;
  /** Time of day at which the plan ends; empty where the start can't be read. */
  readonly usualEnd: string;
  readonly endsAt: Instant | null;
  readonly contract: Contract;
  readonly isStartWrong: boolean;
  readonly isEndWrong: boolean;
}

/** What the promise is made of. */
export interface PromiseGround {
  readonly plan: ClassPlan;
  readonly now: Instant;
  readonly zone: string;
  readonly settings: Pick<Settings, 'buffer' | 'floors'>;
}

/** How long a class is planned to last, milliseconds. */
function lengthOfPlan({ parts }: ClassPlan): Milliseconds {
  return sum(parts.map(({ duration }) => duration));
}

/** How short a class may become without leaving anything out, milliseconds. */
function shortestOf({ parts }: ClassPlan): Milliseconds {
  return sum(parts.map(({ least, duration }) => milliseconds(Math.min(duration, least ?? duration))));
}

/** What is promised of a class that is to be at such a time. Without a time nothing is promised but a floor. */
export function promiseOf(when: When, { plan, now, zone, settings }: PromiseGround): Promised {
  const floor = when.floor === null ? null : (settings.floors[when.floor] ?? null);
  const contract = { ...noContract, floor };
  const nothing = { usualEnd: '', endsAt: null, isStartWrong: false, isEndWrong: false };
  if (when.at === 'now') return { ...nothing, plannedStart: null, contract };
  const start = startAt(when.start, now, zone);
  if (start === null) return { ...nothing, plannedStart: null, contract, isStartWrong: true };
  const planned = after(start, lengthOfPlan(plan));
  const endsAt = when.end === null ? planned : endAt(when.end, { start, planned, zone });
  return {
    plannedStart: start,
    usualEnd: clockTime(planned, zone),
    endsAt,
    contract: { floor, buffer: minutes(settings.buffer), hardEnd: endsAt === planned ? null : endsAt },
    isStartWrong: false,
    isEndWrong: endsAt === null,
  };
}

/** How a class goes into its slot. `never`: not even at its shortest. Whole minutes, rounded. */
export interface SlotNews {
  readonly is: 'whole' | 'shorter' | 'longer' | 'never';
  readonly plan: number;
  readonly slot: number;
  /** How long it takes at its shortest, rounded up. */
  readonly least: number;
}

/** How a class goes into the time that it was promised; null where none was. */
export function slotNews(plan: ClassPlan, { plannedStart, endsAt, contract }: Promised): SlotNews | null {
  if (plannedStart === null || endsAt === null) return null;
  const inMinutes = (span: number): number => Math.round(span / 60_000);
  const slot = between(plannedStart, endsAt) - contract.buffer;
  const [length, shortest] = [lengthOfPlan(plan), shortestOf(plan)];
  const told = { plan: inMinutes(length), slot: inMinutes(slot), least: Math.ceil(shortest / 60_000) };
  if (inMinutes(slot - length) === 0) return { is: 'whole', ...told };
  if (slot > length) return { is: 'shorter', ...told };
  return { is: shortest > slot ? 'never' : 'longer', ...told };
}
