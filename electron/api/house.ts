import type { Settings } from '#core/records/settings-record';
import { wallLookOf } from '#core/records/wall-look-of';
import { type Click, commandOf } from '#core/session/click';
import type { Deed } from '#core/session/event';
import { nextPressed, secondPressWithin } from '#core/session/second-press';
import { type Command, decide } from '#core/session/transport';
import { wallOf } from '#core/session/wall-of';
import { type ClockReading, clockNews } from '#core/time/clock-watch';
import { after, type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { type Answer, done, refused } from './answer';
import type { HouseParts } from './house-parts';
import { keepSession } from './keep-session';
import { closingOf } from './left-open';
import { compacted, type LiveSession } from './live-session';
import { OneAtATime } from './one-at-a-time';
import { Remarks } from './remarks';
import { roomSnapshot, undoIn } from './room-snapshot';
import { answered, storageFailure } from './storage-failure';

const heartbeatEvery = 10_000;

/** What is to be written into a session as it stands, or why nothing is. */
export type Plan = (session: LiveSession) => readonly Deed[] | Answer | Promise<readonly Deed[] | Answer>;

function obey({ held }: LiveSession, command: Command): readonly Deed[] | Answer {
  const decision = decide(held, command);
  return 'refused' in decision ? refused(decision.refused) : decision.deeds;
}

/**
 * The one running program behind every window: at most one session is open in the room, commands are obeyed one at a
 * time, and each is answered only when it is on disk.
 */
export class House {
  readonly parts: HouseParts;
  readonly remarks: Remarks = new Remarks();
  readonly #queue = new OneAtATime();
  #settings: Settings;
  #live: LiveSession | null = null;
  #isClosed = false;
  #lastReading: ClockReading;
  #lastSign = 0;

  constructor(parts: HouseParts) {
    this.parts = parts;
    this.#settings = parts.settings;
    this.#lastReading = this.#reading();
  }

  get live(): LiveSession | null {
    return this.#live;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Session time while a session is open, wall time otherwise. */
  now(): Instant {
    return this.#live?.now() ?? instant(this.parts.clock.now().wall);
  }

  #reading(): ClockReading {
    return { moment: this.parts.clock.now(), uptime: this.parts.clock.uptime() };
  }

  /** Whether names and records may still be told: not once the house is closed, nor while they are shut away. */
  get isShut(): boolean {
    return this.#isClosed || this.parts.screens.isPrivate;
  }

  /** Tells all windows how things stand now. A closed house tells nothing any more. */
  publish(): void {
    if (this.#isClosed) return;
    const live = this.#live;
    live?.touch();
    const { screens } = this.parts;
    const room = live === null ? null : roomSnapshot(live, screens);
    screens.settleCheck(room);
    screens.room.set(room);
    screens.wall.set(room === null ? null : wallOf(room, wallLookOf(this.#settings)));
  }

  /** Runs a task when those before it are done; a failing disk becomes an answer. */
  serially<T>(task: () => Promise<Answer<T>>): Promise<Answer<T>> {
    return this.#queue.run(() => answered(task));
  }

  /** Puts a session into the room, in place of the one that was there. */
  async enter(session: LiveSession | null): Promise<void> {
    const before = this.#live;
    this.#live = session;
    // What the clock did before is in this session's own first moment, and no step of it.
    this.#lastReading = this.#reading();
    this.parts.screens.clockEpoch += 1;
    this.publish();
    if (before !== null) await this.#putAway(before);
  }

  /** A session that leaves the room is known by its document: what was done in it since has to be there. */
  async #putAway(session: LiveSession): Promise<void> {
    if (!session.isCompacted) await this.compact(session);
    await session.close();
  }

  useSettings(settings: Settings): void {
    this.#settings = settings;
    this.publish();
  }

  /** Looks at the clock now, because the machine says that it slept or was set, and has all windows measure theirs anew. */
  clockChanged(): Promise<Answer> {
    return this.serially(async () => {
      await this.#checkClock(this.#live);
      this.parts.screens.clockEpoch += 1;
      this.publish();
      return done(null);
    });
  }

  /** Writes deeds of the open session, answering `locked` once it is signed and the same again to a command that was sent twice. */
  write(key: string, plan: Plan): Promise<Answer> {
    return this.serially(() => this.writeInTurn(key, plan));
  }

  /** The same, for whoever has their turn. */
  async writeInTurn(key: string, plan: Plan): Promise<Answer> {
    const live = this.#live;
    if (live === null) return refused('no-open-session');
    if (live.knows(key)) return done(null);
    if (live.state.signed !== null) return refused('locked');
    await this.#checkClock(live);
    const planned = await plan(live);
    if ('done' in planned) return planned;
    const wasOver = live.state.run.playback === 'finished';
    await live.commit(key, planned);
    this.publish();
    const isSigned = live.state.signed !== null;
    if (live.state.run.playback === 'finished' || wasOver || isSigned) await this.compact(live);
    if (isSigned) this.parts.onSigned();
    return done(null);
  }

  command(key: string, command: Command): Promise<Answer> {
    return this.write(key, (live) => obey(live, command));
  }

  /** Obeys a clicker or a key as the class stands when its turn comes. */
  click(key: string, click: Click): Promise<Answer> {
    return this.write(key, (live) => {
      if (click === 'next' && !this.#isNext(live, key)) return done(null);
      const command = commandOf(click, live.state.run);
      return command === null ? done(null) : obey(live, command);
    });
  }

  /** Whether Next is to be obeyed: inside a guided practice the first press waits for a second one. */
  #isNext(live: LiveSession, key: string): boolean {
    const { isObeyed, waitsFor } = nextPressed(live.held, live.waitsFor, { key, within: secondPressWithin });
    live.waitForSecond(waitsFor);
    if (!isObeyed) this.publish();
    return isObeyed;
  }

  undo(key: string): Promise<Answer> {
    return this.write(key, (live) => {
      const offer = undoIn(live, this.parts.screens);
      return offer === null ? refused('nothing-to-undo') : [{ do: 'undo', event: offer.event }];
    });
  }

  /**
   * Writes the session's document from its journal. A failing disk is no failure of the command that came before: that
   * is in the journal, which stays the truth and is compacted again at the next start.
   */
  async compact(live: LiveSession): Promise<void> {
    try {
      live.wasKept(await keepSession(this, compacted(live)));
    } catch (error) {
      if (storageFailure(error) === null) throw error;
    }
  }

  /** To be called about once a second: notices sleep and clock changes, and leaves a sign of life every ten seconds. */
  beat(): Promise<Answer> {
    return this.serially(async () => {
      const live = this.#live;
      await this.#checkClock(live);
      if (live === null) return done(null);
      const { mono } = this.parts.clock.now();
      const { playback } = live.state.run;
      const due = mono - this.#lastSign >= heartbeatEvery;
      if (!due || (playback !== 'play' && playback !== 'pause')) return done(null);
      this.#lastSign = mono;
      await live.commit(this.parts.ids.next('evt'), [{ do: 'heartbeat' }]);
      return done(null);
    });
  }

  async #checkClock(live: LiveSession | null): Promise<void> {
    const now = this.#reading();
    const { slept, stepped } = clockNews(this.#lastReading, now);
    const deeds: readonly Deed[] = [
      // The step first: a sleep that was told before it would lie as far from its time as the clock was set.
      ...(stepped === 0 ? [] : [{ do: 'clock-step', by: stepped } as const]),
      ...(slept === 0 ? [] : [{ do: 'sleep', span: slept } as const]),
      // The lid was closed on it in the evening.
      ...(slept === 0 || live === null ? [] : closingOf(live, after(live.now(), milliseconds(-stepped)))),
    ];
    const tells = deeds.length > 0 && live !== null && live.state.signed === null;
    if (tells) await live.commit(this.parts.ids.next('evt'), deeds);
    // Only now: a step that the disk did not take has to be found again.
    this.#lastReading = now;
    if (deeds.length === 0) return;
    this.parts.screens.clockEpoch += 1;
    this.publish();
  }

  /** Puts away the open session. The store stays open: it belongs to who opened it. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#queue.run(async () => {
      const live = this.#live;
      this.#live = null;
      if (live !== null) await this.#putAway(live);
    });
  }
}
