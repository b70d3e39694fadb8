import { create } from 'zustand';
import type { Answer } from '#api/answer';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import { noContract } from '#core/session/contract';
import { instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { takeLine, theLine } from './line';
import { theProgram, useRoom } from './program';
import { type Rate, RateClock } from './rate-clock';
import { deliver } from './send';

/** What is to be rehearsed, and with whom: names that nobody bears. */
export interface RehearsalWish {
  readonly plan: ClassPlan;
  readonly people: readonly string[];
}

/** A rehearsal that is on in this window. */
export interface Rehearsal {
  readonly wish: RehearsalWish;
  readonly room: RoomSnapshot;
  readonly rate: Rate;
  /** As they were when it began: it changes none. */
  readonly settings: Settings;
}

/** The rehearsal that is on in this window, or null. */
export const useRehearsal = create<{ readonly value: Rehearsal | null }>(() => ({ value: null }));

/** Whether what this window shows is only a rehearsal. */
export function useIsRehearsal(): boolean {
  return useRehearsal(({ value }) => value !== null);
}

interface Stage {
  readonly clock: RateClock;
  /** Gives this window back to the program. */
  readonly end: () => void;
}

let stage: Stage | null = null;
let count = 0;

/** In a rehearsal the whole class runs in this window: what that takes is fetched when the first one begins. */
const lineFile = () => import('./rehearsal-line');

interface Beginning {
  readonly wish: RehearsalWish;
  readonly settings: Settings;
  readonly rate: Rate;
}

function begin({ RehearsalLine }: Awaited<ReturnType<typeof lineFile>>, { wish, settings, rate }: Beginning): void {
  stage?.end();
  const host = theLine();
  const clock = new RateClock(instant(Date.now()), rate, () => performance.now());
  // A class that really begins, in whatever window, comes first.
  const unfollow = useRoom.subscribe(({ value }) => value && endRehearsal());
  const end = (): void => {
    unfollow();
    takeLine(host);
    useRehearsal.setState({ value: null });
    stage = null;
  };
  stage = { clock, end };
  count += 1;
  const id = `rehearsal-${count}`;
  takeLine(
    new RehearsalLine({
      id,
      ground: {
        plan: wish.plan,
        plannedStart: clock.now(),
        startIsSet: false,
        expected: wish.people.map((name, index) => ({ person: `per_${id}_${index}`, name })),
      },
      contract: { ...noContract, buffer: minutes(settings.buffer) },
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      clock,
      onRoom: (room) => useRehearsal.setState({ value: { wish, room, rate: clock.rate(), settings } }),
      onLeave: endRehearsal,
    }),
  );
}

/** Begins a rehearsal in this window. From its beginning to its end the program hears nothing of it; a real class comes first. */
export async function rehearse(wish: RehearsalWish): Promise<Answer> {
  const [settings, line] = await Promise.all([deliver(() => theProgram().door.settings.query()), lineFile()]);
  if (useRoom.getState().value) return { done: false, why: 'another-class-runs' };
  begin(line, { wish, settings, rate: 1 });
  return { done: true, value: null };
}

/** Begins the same rehearsal once more, at the same rate. */
export async function rehearseAgain(): Promise<void> {
  const { value } = useRehearsal.getState();
  if (value !== null) begin(await lineFile(), value);
}

/** Lets the rehearsal go on at another rate. */
export function setRate(rate: Rate): void {
  const { value } = useRehearsal.getState();
  if (value === null) return;
  stage?.clock.run(rate);
  useRehearsal.setState({ value: { ...value, rate } });
}

/** Ends the rehearsal; nothing of it is kept. */
export function endRehearsal(): void {
  stage?.end();
}
