import type { Answer, Why } from '#api/answer';
import { entryMark } from '#core/attendance/entry-mark';
import { noGround } from '#core/attendance/room-ground';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { roomSnapshotOf } from '#core/attendance/room-snapshot-of';
import { type SessionGround, type SessionState, stateOf } from '#core/attendance/session-state';
import { type Click, commandOf } from '#core/session/click';
import { type Contract, mustEnd } from '#core/session/contract';
import type { Deed, SessionEvent } from '#core/session/event';
import type { HeldClass } from '#core/session/held-class';
import type { Mark } from '#core/session/mark';
import type { Note } from '#core/session/notes';
import { type FirstPress, nextPressed, secondPressWithin } from '#core/session/second-press';
import type { Signature } from '#core/session/signature';
import { type Command, decide } from '#core/session/transport';
import { undoOffer } from '#core/session/undo';
import { milliseconds } from '#core/time/milliseconds';
import type { Line } from './line';
import type { Heads, KnownTimes, RemarkMade, Walker } from './line-attendance';
import type { RateClock } from './rate-clock';

/** What a rehearsal is made of. */
export interface RehearsalParts {
  readonly id: string;
  readonly ground: SessionGround;
  readonly contract: Contract;
  readonly zone: string;
  readonly clock: RateClock;
  /** Told how the room stands after each thing that was done. */
  readonly onRoom: (room: RoomSnapshot) => void;
  readonly onLeave: () => void;
}

const around = { walls: 0, clockEpoch: 0, isPrivate: false };

/** A class that is only rehearsed: the same rules as a class that is held, its events in memory, and nobody is told. */
export class RehearsalLine implements Line {
  readonly clock: RateClock;
  readonly #parts: RehearsalParts;
  #events: readonly SessionEvent[] = [];
  #state: SessionState;
  #revision = 0;
  #waitsFor: FirstPress | null = null;
  #presses = 0;

  constructor(parts: RehearsalParts) {
    this.#parts = parts;
    this.clock = parts.clock;
    this.#state = stateOf(parts.ground, []);
    this.#tell();
  }

  command(command: Command): Promise<Answer> {
    return this.#obey(command);
  }

  click(what: Click): Promise<Answer> {
    if (what === 'next' && !this.#isNext()) return this.#do([]);
    const command = commandOf(what, this.#state.run);
    return command === null ? this.#do([]) : this.#obey(command);
  }

  undo(): Promise<Answer> {
    const offer = undoOffer(this.#events, this.clock.now());
    return offer === null ? refused('nothing-to-undo') : this.#do([{ do: 'undo', event: offer.event }]);
  }

  addPerson(name: string): Promise<Answer> {
    const mark = entryMark(this.#state.run, this.clock.now());
    return this.#do([{ do: 'join', person: this.#next('per'), name, mark }]);
  }

  mark(person: string, mark: Mark | null): Promise<Answer> {
    return this.#about(person, mark === null ? { do: 'unmark', person } : { do: 'mark', person, mark });
  }

  prefer(person: string, holds: boolean): Promise<Answer> {
    return this.#about(person, { do: 'prefer', person, holds });
  }

  join({ person, given, family, name, came, makesUp }: Walker): Promise<Answer> {
    const mark = entryMark(this.#state.run, this.clock.now());
    const called = name.trim() || `${given} ${family}`.trim();
    return this.#do([{ do: 'join', person: person ?? this.#next('per'), name: called, mark, came, makesUp }]);
  }

  times(person: string, times: KnownTimes): Promise<Answer> {
    return this.#about(person, { do: 'times', person, ...times });
  }

  headCount(heads: Heads): Promise<Answer> {
    return this.#do([{ do: 'head-count', ...heads }]);
  }

  signature(person: string, signature: Signature | null): Promise<Answer> {
    return this.#about(person, { do: 'signature', person, signature });
  }

  remark(person: string, remark: RemarkMade): Promise<Answer> {
    return this.#about(person, { do: 'remark', person, ...remark });
  }

  note(text: string, about: Note['about']): Promise<Answer> {
    return this.#do([{ do: 'note', text, about }]);
  }

  reason(event: string, text: string): Promise<Answer> {
    const known = this.#state.changes.some((change) => change.event === event);
    return known ? this.#do([{ do: 'reason', event, text }]) : refused('no-such-change');
  }

  /** There is nothing to sign: nothing was held. */
  sign(): Promise<Answer> {
    return refused('not-now');
  }

  async leave(): Promise<Answer> {
    this.#parts.onLeave();
    return { done: true, value: null };
  }

  get #held(): HeldClass {
    const { agenda, run } = this.#state;
    const now = this.clock.now();
    return { agenda, run, now, until: mustEnd(agenda, this.#parts.contract) ?? now };
  }

  #obey(command: Command): Promise<Answer> {
    const decision = decide(this.#held, command);
    return 'refused' in decision ? refused(decision.refused) : this.#do(decision.deeds);
  }

  #about(person: string, deed: Deed): Promise<Answer> {
    const known = this.#state.people.some((line) => line.person === person);
    return known ? this.#do([deed]) : refused('no-such-person');
  }

  /** As in a class; a hand has as long for its second press, however fast the rehearsal goes. */
  #isNext(): boolean {
    this.#presses += 1;
    const press = { key: String(this.#presses), within: milliseconds(secondPressWithin * this.clock.rate()) };
    const { isObeyed, waitsFor } = nextPressed(this.#held, this.#waitsFor, press);
    this.#waitsFor = waitsFor;
    return isObeyed;
  }

  #next(prefix: string): string {
    return `${prefix}_${this.#parts.id}_${this.#events.length + 1}`;
  }

  async #do(deeds: readonly Deed[]): Promise<Answer> {
    const wall = this.clock.now();
    for (const deed of deeds) {
      const seq = this.#events.length + 1;
      // A rehearsal's clock is never set and never sleeps: one clock tells both times.
      const at = { wall, mono: milliseconds(wall), boot: this.#parts.id };
      this.#events = [...this.#events, { id: this.#next('evt'), seq, at, deed }];
    }
    this.#state = stateOf(this.#parts.ground, this.#events);
    this.#tell();
    return { done: true, value: null };
  }

  #tell(): void {
    this.#revision += 1;
    const { id, ground, contract, zone, onRoom } = this.#parts;
    const { plan, startIsSet } = ground;
    const session = {
      id,
      revision: this.#revision,
      zone,
      startIsSet,
      plan,
      contract,
      ...noGround,
      events: this.#events,
    };
    const now = this.clock.now();
    onRoom(roomSnapshotOf({ ...session, state: this.#state, now, waitsFor: this.#waitsFor }, around));
  }
}

async function refused(why: Why): Promise<Answer> {
  return { done: false, why };
}
