import type { Agenda } from '#core/session/agenda';
import { type FitRule, fitToEnd } from '#core/session/fit';
import { fold } from '#core/session/fold';
import { read } from '#core/session/reading';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { compare, type Facts } from './expect';
import { NotSupported, type Outcome, ok } from './outcome';
import type { Refit, RefitRule, Scenario } from './scenario';
import { agendaOfSegments, agendaWithChangeovers } from './segment-agenda';

/** What core/session ignores. */
const ignored = 15_000;

const shares: Readonly<Record<string, FitRule['share'] | undefined>> = {
  'proportional-to-planned': 'by-length',
  'proportional-to-slack': 'by-room',
};

function fitRule({ name, direction, ignoreDeviationUpToMs = ignored }: RefitRule): FitRule {
  const share = shares[name];
  if (share === undefined) throw new NotSupported(`refit rule ${name}`);
  if (ignoreDeviationUpToMs !== ignored)
    throw new NotSupported(`a deviation of ${ignoreDeviationUpToMs} to be ignored`);
  return { share, direction };
}

/** A class that has just entered a part. */
function entered(agenda: Agenda, { at, now }: Pick<Refit, 'at' | 'now'>) {
  const moment = { wall: instant(now), mono: milliseconds(now), boot: 'replay' };
  return fold(agenda, [{ id: 'e1', seq: 1, at: moment, deed: { do: 'go', part: at } }]);
}

function factsOf(refit: Refit, rule: RefitRule, sessionEnd: number): Facts {
  const fit = fitRule(rule);
  const make = fit.share === 'by-length' ? agendaWithChangeovers : agendaOfSegments;
  const agenda = make(refit.agenda);
  const held = { agenda, run: entered(agenda, refit), now: instant(refit.now), until: instant(sessionEnd) };
  const { projectedEnd } = read(agenda, held.run, held.now);
  const isGivenUp =
    Math.abs((projectedEnd ?? sessionEnd) - sessionEnd) > (rule.giveUpAboveMs ?? Number.POSITIVE_INFINITY);
  const { lines, shortBy, ...made } = fitToEnd(held, fit, []);
  const lengths = lines.map(({ part, before, after }) => [part, isGivenUp ? before : after] as const);
  return {
    length: new Map(lengths).get(refit.at),
    durations: Object.fromEntries(lengths),
    feasible: shortBy === 0,
    shortBy,
    projectedEnd: isGivenUp ? projectedEnd : made.projectedEnd,
    droppable: made.couldDrop.map(({ part }) => part),
  };
}

/** Fits each class of a scenario to its end, once. */
export function playRefits({ refits = [], plans = [], sessionEnd, refitRule, toleranceMs }: Scenario): Outcome {
  for (const refit of [...refits, ...plans]) {
    const rule = refit.refitRule ?? refitRule;
    if (rule === undefined || sessionEnd === undefined) throw new NotSupported('a refit without a rule or an end');
    const where = `${refit.at} now=${refit.now}`;
    const outcome = compare(refit.expect, factsOf(refit, rule, sessionEnd), { where, within: toleranceMs });
    if (outcome.is !== 'ok') return outcome;
  }
  return ok;
}
