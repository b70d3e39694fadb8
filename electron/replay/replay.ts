import { backTimes } from '#core/session/back-time';
import { addToTimer, leftOn, pauseTimer, type SideTimer, sideTimer, startTimer } from '#core/session/side-timer';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { compare } from './expect';
import { NotSupported, type Outcome, ok } from './outcome';
import { playRefits } from './refit';
import { ReplayedClass } from './replayed-class';
import type { Play, Scenario, Step } from './scenario';
import { agendaOfSegments } from './segment-agenda';
import { playStays } from './stays';

const supported = [
  'side-timer',
  'back-time',
  'undo',
  'warnings',
  'follow-clock',
  'refit',
  'backdate',
  'billable-floor',
  'attendance',
];

function playClass({ agenda, steps }: Play): Outcome {
  if (agenda === undefined) throw new NotSupported('a scenario without an agenda');
  const held = new ReplayedClass(agendaOfSegments(agenda));
  for (const step of steps) {
    const outcome = compare(step.ours ?? step.expect ?? {}, held.step(step), { where: `${step.do} t=${step.t}` });
    if (outcome.is !== 'ok') return outcome;
  }
  return ok;
}

function turn(timer: SideTimer, { do: action, t, ms = 0 }: Step): SideTimer {
  if (action === 'tick') return timer;
  if (action === 'start') return startTimer(timer, instant(t));
  if (action === 'pause') return pauseTimer(timer, instant(t));
  if (action === 'add') return addToTimer(timer, milliseconds(ms));
  if (action === 'stop') return sideTimer(timer.duration);
  throw new NotSupported(`action ${action}`);
}

function playSideTimer({ duration, steps }: Play): Outcome {
  let timer = sideTimer(milliseconds(duration ?? 0));
  for (const step of steps) {
    timer = turn(timer, step);
    const where = `${step.do} t=${step.t}`;
    const outcome = compare(step.expect ?? {}, { remaining: leftOn(timer, instant(step.t)) }, { where });
    if (outcome.is !== 'ok') return outcome;
  }
  return ok;
}

function playBackTimes(scenario: Scenario): Outcome {
  const { end = 0, lastItems = [], expectBackTimes = [] } = scenario;
  const got = backTimes(lastItems.map(milliseconds), instant(end));
  return compare({ backTimes: expectBackTimes }, { backTimes: [...got] }, { where: 'the end' });
}

function playAll(scenario: Scenario): Outcome {
  const missing = scenario.needs.find((need) => !supported.includes(need));
  if (missing !== undefined) throw new NotSupported(missing);
  if (scenario.expectBackTimes !== undefined) return playBackTimes(scenario);
  if (scenario.refits !== undefined || scenario.plans !== undefined) return playRefits(scenario);
  if (scenario.attendance !== undefined || scenario.billable !== undefined) return playStays(scenario);
  const { agenda, steps } = scenario;
  const plays =
    scenario.variants?.map((play) => ({ agenda, ...play })) ?? (steps === undefined ? [] : [{ agenda, steps }]);
  if (plays.length === 0) throw new NotSupported('a scenario without steps');
  const play = scenario.sideTimer ? playSideTimer : playClass;
  return plays.map(play).find(({ is }) => is !== 'ok') ?? ok;
}

/** Runs a scenario against core/session. What the program doesn't do is said, never passed over. */
export function replay(scenario: Scenario): Outcome {
  try {
    return playAll(scenario);
  } catch (error) {
    if (error instanceof NotSupported) return { is: 'not-supported', what: error.message };
    return {
      is: 'differs',
      expected: 'every step to be done',
      got: error instanceof Error ? error.message : String(error),
    };
  }
}
