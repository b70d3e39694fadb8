import { patternFaults, rampFaults } from '#core/breathing/own-pattern';
import type { Pattern } from '#core/breathing/pattern';
import type { Adaptation } from '#core/curriculum/adaptation';
import type { PictureRef } from '#core/curriculum/class-plan';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { activeTime } from './active-time';
import type { Agenda } from './agenda';
import { backdateBounds, startBounds } from './backdate-bounds';
import type { Deed, Screen } from './event';
import { type FitRule, fitToEnd } from './fit';
import type { HeldClass } from './held-class';
import type { Playback, Run } from './run';

/** What a person can ask of a class. */
export type Command =
  /** `asOf`: the class began earlier, at this instant of session time. */
  | { readonly ask: 'start'; readonly asOf?: Instant | undefined }
  /** The class was held without this laptop for so long and goes on here. */
  | { readonly ask: 'continue'; readonly from: Milliseconds }
  | { readonly ask: 'pause' }
  | { readonly ask: 'next' }
  | { readonly ask: 'back' }
  | { readonly ask: 'jump'; readonly part: string }
  | { readonly ask: 'restart' }
  | { readonly ask: 'backdate'; readonly to: Instant }
  | { readonly ask: 'add'; readonly span: Milliseconds }
  /** Fits what is left to the end, leaving out the parts named. */
  | { readonly ask: 'fit'; readonly rule: FitRule; readonly drop: readonly string[] }
  | { readonly ask: 'distress' }
  | { readonly ask: 'slept-as'; readonly was: 'class' | 'pause' }
  | { readonly ask: 'end' }
  | { readonly ask: 'show'; readonly screen: Screen; readonly picture?: PictureRef | undefined }
  | { readonly ask: 'message'; readonly text: string }
  /** Leads a part that is to come, or that runs, otherwise than planned. */
  | { readonly ask: 'adapt'; readonly part: string; readonly to: Adaptation };

/** Why a command was not obeyed. Nothing was changed. */
export type Refusal = 'not-now' | 'no-such-part' | 'first-part' | 'out-of-range' | 'nothing-to-fit' | 'no-such-picture';

/** Either what is to be written to the journal, in one piece, or why nothing is. */
export type Decision = { readonly deeds: readonly Deed[] } | { readonly refused: Refusal };

/** How a class stands for commands: its playback, and the distress path, in which the agenda is frozen. */
export type Stage = Playback | 'distress';

/** Which command is legal in which stage; the screen greys out by it and the core refuses by it. */
const legal: Readonly<Record<Command['ask'], readonly Stage[]>> = {
  start: ['stop', 'armed', 'pause', 'distress'],
  continue: ['stop', 'armed'],
  pause: ['play'],
  next: ['play', 'pause'],
  back: ['play', 'pause'],
  jump: ['stop', 'armed', 'play', 'pause'],
  restart: ['play', 'pause'],
  backdate: ['play', 'pause', 'finished'],
  add: ['armed', 'play', 'pause'],
  fit: ['play', 'pause'],
  distress: ['play', 'pause'],
  'slept-as': ['play', 'pause', 'distress'],
  end: ['play', 'pause', 'distress'],
  show: ['stop', 'armed', 'play', 'pause', 'distress', 'finished'],
  message: ['stop', 'armed', 'play', 'pause', 'distress', 'finished'],
  adapt: ['stop', 'armed', 'play', 'pause'],
};

/** How a class stands for commands. */
export function stageOf({ playback, inDistress }: Pick<Run, 'playback' | 'inDistress'>): Stage {
  return inDistress ? 'distress' : playback;
}

/** True when a command may be given as the class stands. */
export function mayAsk(ask: Command['ask'], run: Pick<Run, 'playback' | 'inDistress'>): boolean {
  return legal[ask].includes(stageOf(run));
}

function goTo(agenda: Agenda, part: string | undefined): Decision {
  if (part === undefined || !agenda.some(({ id }) => id === part)) return { refused: 'no-such-part' };
  return { deeds: [{ do: 'go', part }] };
}

/** The part after or before the current one that a fit has not left out; undefined at either end. */
function beside({ agenda, run }: HeldClass, by: 1 | -1): string | undefined {
  const index = agenda.findIndex(({ id }) => id === run.part);
  const stays = ({ id }: Agenda[number]): boolean => !run.dropped.includes(id);
  return (by === 1 ? agenda.slice(index + 1).find(stays) : agenda.slice(0, Math.max(0, index)).findLast(stays))?.id;
}

function isWithin(at: Instant, bounds: { readonly from: Instant; readonly to: Instant } | null): boolean {
  return bounds !== null && at >= bounds.from && at <= bounds.to;
}

function start(held: HeldClass, asOf: Instant | undefined): Decision {
  if (asOf === undefined || held.run.playback === 'pause') return { deeds: [{ do: 'start' }] };
  return isWithin(asOf, startBounds(held)) ? { deeds: [{ do: 'start', asOf }] } : { refused: 'out-of-range' };
}

function goOnFrom({ agenda }: HeldClass, from: Milliseconds): Decision {
  const isLonger = agenda.reduce<number>((total, { duration }) => total + duration, 0) < from;
  if (agenda.length === 0 || from < 0 || isLonger) return { refused: 'out-of-range' };
  return { deeds: [{ do: 'continue', from }] };
}

function fit(held: HeldClass, rule: FitRule, drop: readonly string[]): Decision {
  const { lines } = fitToEnd(held, rule, drop);
  const lengths = lines.flatMap(({ part, before, after, isDropped }) =>
    isDropped || after === before ? [] : [{ part, length: after }],
  );
  const dropped = lines.flatMap(({ part, isDropped }) => (isDropped ? [part] : []));
  if (lengths.length + dropped.length === 0) return { refused: 'nothing-to-fit' };
  return { deeds: [{ do: 'fit', lengths, dropped }] };
}

type Asked<Ask extends Command['ask']> = Extract<Command, { readonly ask: Ask }>;

function show({ screen, picture }: Asked<'show'>): Decision {
  if (screen === 'picture' && picture === undefined) return { refused: 'no-such-picture' };
  return { deeds: [{ do: 'show', screen, ...(screen === 'picture' ? { picture } : {}) }] };
}

/** The natural breath always can be led. */
function isLeadable(pattern: Pattern, partners: readonly Pattern[]): boolean {
  return pattern.phases.length === 0 || patternFaults(pattern, partners).length === 0;
}

/** What no room is led through is not led because somebody asks for it in a hurry, neither is it beside a breath as its partner. */
function isFair({ breathing }: Adaptation): boolean {
  if (breathing === undefined) return true;
  const { pattern, partner, ramp } = breathing;
  const partners = partner === undefined ? [] : [{ ...partner, name: 'given', optOut: undefined }];
  const own = { ...pattern, name: 'given', optOut: partner?.id };
  const isRampFair = ramp === undefined || rampFaults(own, ramp).length === 0;
  return isRampFair && isLeadable(own, partners) && partners.every((one) => isLeadable(one, []));
}

/** A part that is over stays as it was led; one that was left by going back is to come again. */
function adapt({ agenda, run, now }: HeldClass, { part, to }: Asked<'adapt'>): Decision {
  const at = agenda.findIndex(({ id }) => id === part);
  const planned = agenda[at];
  if (planned === undefined) return { refused: 'no-such-part' };
  const isBefore = at < agenda.findIndex(({ id }) => id === run.part);
  const isOver = isBefore && run.done.some((one) => one.part === part);
  // Who tenses and lets go can't follow a breath besides.
  if (isOver || (planned.relaxation !== null && to.breathing !== undefined)) return { refused: 'not-now' };
  if (!isFair(to)) return { refused: 'out-of-range' };
  const from = run.part === part ? milliseconds(Math.max(0, activeTime(run, now))) : milliseconds(0);
  return { deeds: [{ do: 'adapt', part, to, from }] };
}

/** What a command means for a class as it stands. Next on the last part ends the class; nothing wraps round. */
export function decide(held: HeldClass, command: Command): Decision {
  const { agenda, run } = held;
  if (!mayAsk(command.ask, run)) return { refused: 'not-now' };
  switch (command.ask) {
    case 'start':
      return start(held, command.asOf);
    case 'continue':
      return goOnFrom(held, command.from);
    case 'next': {
      const next = beside(held, 1);
      return next === undefined ? { deeds: [{ do: 'end' }] } : goTo(agenda, next);
    }
    case 'back': {
      const before = beside(held, -1);
      return before === undefined ? { refused: 'first-part' } : goTo(agenda, before);
    }
    case 'jump':
      return goTo(agenda, command.part);
    case 'backdate':
      return isWithin(command.to, backdateBounds(held))
        ? { deeds: [{ do: 'backdate', to: command.to }] }
        : { refused: 'out-of-range' };
    case 'add':
      return { deeds: [{ do: 'add', span: command.span }] };
    case 'fit':
      return fit(held, command.rule, command.drop);
    case 'slept-as':
      return run.slept === null
        ? { refused: 'not-now' }
        : { deeds: [{ do: 'slept-as', event: run.slept.event, was: command.was }] };
    case 'show':
      return show(command);
    case 'message':
      return { deeds: [{ do: 'message', text: command.text.trim() }] };
    case 'adapt':
      return adapt(held, command);
    case 'pause':
    case 'restart':
    case 'distress':
    case 'end':
      return { deeds: [{ do: command.ask }] };
  }
}
