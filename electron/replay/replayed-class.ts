import type { Agenda } from '#core/session/agenda';
import type { Deed, SessionEvent } from '#core/session/event';
import { fold, untouched } from '#core/session/fold';
import { partOver } from '#core/session/part-over';
import { plannedEndOf, read } from '#core/session/reading';
import { type Restore, restore } from '#core/session/restore';
import type { Playback } from '#core/session/run';
import { type Command, decide } from '#core/session/transport';
import { undoOffer } from '#core/session/undo';
import { between, type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { Facts } from './expect';
import { NotSupported } from './outcome';
import type { Step } from './scenario';

const day = 86_400_000;

/** A class driven by the steps of a scenario, through the same journal, fold and commands as a real one. */
export class ReplayedClass {
  readonly #agenda: Agenda;
  #events: readonly SessionEvent[] = [];
  #clockIsOffBy = 0;
  #messages = 0;
  #followsClock = false;
  #restored: Restore = { offer: null };
  readonly #finishSignals = new Set<string>();

  constructor(agenda: Agenda) {
    this.#agenda = agenda;
  }

  /** Does a step and returns the facts after it. */
  step(step: Step): Facts {
    this.#messages = 0;
    this.#do(step);
    return this.#facts(instant(step.t + step.day * day));
  }

  #write(step: Step, deeds: readonly Deed[]): void {
    for (const deed of deeds) {
      const seq = this.#events.length + 1;
      const wall = instant(step.t + step.day * day + this.#clockIsOffBy);
      const event = { id: `e${seq}`, seq, at: { wall, mono: milliseconds(step.t), boot: `day-${step.day}` }, deed };
      this.#events = [...this.#events, event];
      this.#messages += 1;
    }
  }

  #ask(step: Step, command: Command): void {
    const [agenda, last] = [this.#agenda, this.#agenda.at(-1)];
    const now = instant(step.t + step.day * day);
    const until = last === undefined ? now : plannedEndOf(last);
    const decision = decide({ agenda, run: fold(agenda, this.#events), now, until }, command);
    if ('refused' in decision) throw new Error(`${step.do} was refused: ${decision.refused}`);
    this.#write(step, decision.deeds);
  }

  #do(step: Step): void {
    const { do: action, id, ms = 0, by = 0 } = step;
    if (action === 'tick' || action === 'crash') return;
    if (action === 'start') return this.#ask(step, id === undefined ? { ask: 'start' } : { ask: 'jump', part: id });
    if (action === 'pause') return this.#ask(step, { ask: 'pause' });
    if (action === 'next') return this.#ask(step, { ask: 'next' });
    if (action === 'prev') return this.#ask(step, { ask: 'back' });
    if (action === 'jump' && id !== undefined) return this.#ask(step, { ask: 'jump', part: id });
    if (action === 'add') return this.#ask(step, { ask: 'add', span: milliseconds(ms) });
    if (action === 'backdate' && step.to !== undefined)
      return this.#ask(step, { ask: 'backdate', to: instant(step.to) });
    if (action === 'follow') return this.#follow();
    if (action === 'load' && id !== undefined) return this.#write(step, [{ do: 'load', part: id }]);
    if (action === 'stop') return this.#write(step, [{ do: 'stop' }]);
    if (action === 'wake') return this.#write(step, [{ do: 'sleep', span: milliseconds(step.sleptMs ?? 0) }]);
    if (action === 'clockStep') return this.#stepClock(step, by);
    if (action === 'undo') return this.#undo(step);
    if (action === 'restore') return this.#restore(step);
    if (action === 'ticks') return this.#listen(step);
    throw new NotSupported(`action ${action}`);
  }

  #stepClock(step: Step, by: number): void {
    this.#clockIsOffBy += by;
    this.#write(step, [{ do: 'clock-step', by: milliseconds(by) }]);
  }

  #follow(): void {
    this.#followsClock = true;
  }

  #undo(step: Step): void {
    const offer = undoOffer(this.#events, instant(step.t + step.day * day));
    if (offer === null) throw new Error('there was nothing to undo');
    this.#write(step, [{ do: 'undo', event: offer.event }]);
  }

  #restore(step: Step): void {
    this.#restored = restore(this.#agenda, this.#events, instant(step.t + step.day * day));
  }

  #listen(step: Step): void {
    this.#finishSignals.clear();
    for (let tick = 0; tick < (step.n ?? 0); tick += 1) {
      const run = fold(this.#agenda, this.#events);
      const signal = partOver(this.#agenda, run, instant(step.t + tick * (step.every ?? 0)));
      if (signal !== null) this.#finishSignals.add(signal);
    }
  }

  /** Before a class that follows the clock there is a countdown; a class that runs by itself is none of ours. */
  #waiting(now: Instant, playback: Playback): Facts {
    const [first] = this.#agenda;
    if (!this.#followsClock || playback !== 'stop' || first === undefined) return {};
    if (now >= first.plannedStart) throw new NotSupported('a class that begins by itself');
    return { playback: 'pending', startsIn: between(now, first.plannedStart) };
  }

  #facts(now: Instant): Facts {
    const stands = this.#restored.offer === null;
    const run = stands ? fold(this.#agenda, this.#events) : untouched;
    const reading = read(this.#agenda, run, now);
    return {
      ...reading,
      segment: reading.part,
      phase: reading.urgency,
      sessionEnd: run.endedAt,
      flag: run.flags.at(-1) ?? null,
      offer: this.#restored.offer,
      messages: this.#messages,
      finishSignals: this.#finishSignals.size,
      ...this.#waiting(now, run.playback),
    };
  }
}
