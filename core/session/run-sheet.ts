import type { BreathingGuide, ClassPlan, Part } from '#core/curriculum/class-plan';
import { partInShort } from '#core/curriculum/part-in-short';
import { after, between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, sum } from '#core/time/milliseconds';
import type { Agenda, AgendaPart } from './agenda';
import { type Contract, mustEnd } from './contract';
import { type LeaveBy, leaveBy } from './leave-by';
import { partAsLed } from './part-led';
import { lengthOf, wholeLength } from './part-length';
import { read } from './reading';
import type { Run } from './run';

/** One part on paper. */
export interface RunSheetRow {
  readonly part: string;
  readonly title: string;
  /** From the beginning of the class by its plan, milliseconds: from there another laptop can go on. */
  readonly from: Milliseconds;
  /** When it begins, or began; null where nobody knows when the class will. */
  readonly startsAt: Instant | null;
  readonly length: Milliseconds;
  /** How short it may become, milliseconds, at most `length`. */
  readonly least: Milliseconds;
  readonly mayDrop: boolean;
  /** When it has to be over, counted from the beginning of the class, milliseconds; null where it is over. */
  readonly leaveBy: { readonly easy: Milliseconds; readonly latest: Milliseconds } | null;
  readonly breathing: BreathingGuide | null;
  /** What else it leads, and what is heard in it. */
  readonly leads: Pick<Part, 'relaxation' | 'grouping' | 'sound'>;
  /** The part in whole sentences, the prompt first. */
  readonly says: readonly string[];
}

/** A class on one page of paper, for the day on which the laptop dies. It names nobody. */
export interface RunSheet {
  readonly title: string;
  /** BCP 47 language tag of the class. */
  readonly language: string;
  readonly length: Milliseconds;
  /** Null where nobody knows when the class begins. */
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  /** When it has to be over by what was promised; null where nobody knows. */
  readonly until: Instant | null;
  readonly rows: readonly RunSheetRow[];
}

/** What a run sheet is made of. */
export interface SheetGround {
  readonly plan: ClassPlan;
  readonly agenda: Agenda;
  readonly run: Run;
  readonly contract: Contract;
  /** False: the class begins when somebody presses Start. */
  readonly startIsSet: boolean;
}

/** Characters of text and of what is led for all parts together that one page holds beside its clock times and its tally, and for one part. */
const page = 1850;
const longest = 420;

/** Parts whose titles and times the page holds beside so much text, and the characters that each further one costs. */
const fewParts = 9;
const furtherPart = 200;

/** Characters that each of these takes to be told beside the text of its part. */
const told = { breath: 70, ramp: 65, relaxation: 60, bells: 35, recording: 60, grouping: 15 } as const;

/** When a class is to begin, or began; null where nobody knows. */
function beginning({ agenda, run, startIsSet }: SheetGround): Instant | null {
  return run.began?.at ?? (startIsSet ? (agenda[0]?.plannedStart ?? null) : null);
}

/** When the parts begin, or began, as the class goes at an instant. */
function startsOf(ground: SheetGround, now: Instant): ReadonlyMap<string, Instant> {
  const { agenda, run } = ground;
  if (run.began === null) return new Map(agenda.map(({ id, plannedStart }) => [id, plannedStart]));
  const held = run.done.map(({ part, startedAt }) => [part, startedAt] as const);
  const coming = Object.entries(read(agenda, run, now).projectedStart);
  const running = run.part === null || run.partStartedAt === null ? [] : [[run.part, run.partStartedAt] as const];
  return new Map([...held, ...coming, ...running]);
}

/** The lengths that were done, that run and that are to come, with what was added by hand. */
function lengthIn({ run }: SheetGround, part: AgendaPart): Milliseconds {
  return part.id === run.part ? wholeLength(part, run) : lengthOf(part, run);
}

function fromBeginning(leave: LeaveBy | undefined, began: Instant): RunSheetRow['leaveBy'] {
  return leave === undefined ? null : { easy: between(began, leave.easy), latest: between(began, leave.latest) };
}

/** Characters that what a part leads takes, in words. */
function leadsTold({ breathing, relaxation, grouping, sound }: Part): number {
  const groups = relaxation?.groups ?? [];
  return [
    breathing === undefined ? 0 : told.breath,
    breathing?.ramp === undefined ? 0 : told.ramp,
    relaxation === undefined ? 0 : told.relaxation,
    ...groups.map(({ name }) => name.length + 3),
    grouping === undefined ? 0 : told.grouping,
    sound?.bells === undefined ? 0 : told.bells,
    sound?.recording === undefined ? 0 : told.recording,
  ].reduce((all, one) => all + one, 0);
}

/** What one part has room for, of what is left of the page when all has been told that is led. */
function roomFor(part: Part, parts: readonly Part[]): number {
  const further = furtherPart * Math.max(0, parts.length - fewParts);
  const left = page - further - parts.map(leadsTold).reduce((all, one) => all + one, 0);
  return Math.max(0, Math.min(longest - leadsTold(part), Math.floor(left / parts.length)));
}

function rowsOf(ground: SheetGround, now: Instant): readonly RunSheetRow[] {
  const { plan, agenda, run, contract } = ground;
  const starts = startsOf(ground, now);
  const until = mustEnd(agenda, contract);
  const isKnown = beginning(ground) !== null;
  const leaves = new Map(until === null ? [] : leaveBy(agenda, run, until).map((one) => [one.part, one]));
  const began = run.began?.at ?? agenda[0]?.plannedStart ?? now;
  const parts = agenda.flatMap(({ id }) => partAsLed(plan, run, id) ?? []);
  return agenda.flatMap((part, index): readonly RunSheetRow[] => {
    const content = partAsLed(plan, run, part.id);
    if (content === undefined || run.dropped.includes(part.id)) return [];
    const length = lengthIn(ground, part);
    return [
      {
        part: part.id,
        title: content.title,
        from: sum(agenda.slice(0, index).map(({ duration }) => duration)),
        startsAt: isKnown ? (starts.get(part.id) ?? null) : null,
        length,
        least: milliseconds(Math.min(part.least, length)),
        mayDrop: part.mayDrop,
        leaveBy: fromBeginning(leaves.get(part.id), began),
        breathing: content.breathing ?? null,
        leads: { relaxation: content.relaxation, grouping: content.grouping, sound: content.sound },
        says: partInShort(content, roomFor(content, parts)),
      },
    ];
  });
}

/**
 * A class on paper as it stands at an instant: before it begins by its plan, while it runs with the times at which its
 * parts began and with the lengths that a fit gave them. Parts that a fit has left out are left out.
 */
export function runSheetOf(ground: SheetGround, now: Instant): RunSheet {
  const { plan, agenda, run, contract } = ground;
  const startsAt = beginning(ground);
  const length = sum(agenda.map(({ duration }) => duration));
  const planned = startsAt === null ? null : after(startsAt, length);
  return {
    title: plan.title,
    language: plan.language,
    length,
    startsAt,
    endsAt: run.began === null ? planned : read(agenda, run, now).projectedEnd,
    until: startsAt === null ? null : mustEnd(agenda, contract),
    rows: rowsOf(ground, now),
  };
}
