import { ZodError } from 'zod';
import { rampFaults } from '#core/breathing/own-pattern';
import { parsePatterns } from '#core/breathing/parse-patterns';
import type { Part, RelaxationGuide } from '#core/curriculum/class-plan';
import type { Finding, FindingCode } from '#core/curriculum/finding';
import { lintClassPlan } from '#core/curriculum/lint';
import { lintCurriculum } from '#core/curriculum/lint-curriculum';
import { lintPractice } from '#core/curriculum/lint-practice';
import { type MediaKnown, noneKnown } from '#core/curriculum/media-credit';
import type { LibraryContent } from '#core/library/library-entry';
import { isWithin } from './sound-guides';

/** What a part with such a finding would do to the people in the room, or to the program, is not left to chance. */
const refusing: readonly FindingCode[] = ['part-id-repeated', 'partner-missing', 'partner-holds'];

/** Whether a class or a practice may come into the library, and what a person should be told about it. */
export interface Fitness {
  /** False: its parts can't be told apart, or its breathing is outside what we lead a room through. */
  readonly isFit: boolean;
  /** Each kind of finding once. */
  readonly findings: readonly FindingCode[];
}

/** The figures that a class file of our own may have: longer tension cramps, and shorter rests let nobody let go. Seconds. */
function isGentle({ groups, tense, release }: RelaxationGuide): boolean {
  const tensions = [tense, ...groups.map((group) => group.tense ?? tense)];
  return tensions.every((one) => isWithin(one, 2, 15)) && isWithin(release, 5, 90);
}

/** The same guard rails that hold for guides of our own, for the pattern of a guide and the partner that it names. */
function isGuarded({ breathing, relaxation }: Part): boolean {
  if (relaxation !== undefined && !isGentle(relaxation)) return false;
  if (breathing === undefined) return true;
  const { pattern, partner, ramp } = breathing;
  if (ramp !== undefined && rampFaults(pattern, ramp).length > 0) return false;
  const own = { ...pattern, optOut: partner?.id };
  try {
    parsePatterns(partner === undefined ? [own] : [own, { ...partner, optOut: undefined }]);
    return true;
  } catch (error) {
    if (error instanceof ZodError) return false;
    throw error;
  }
}

function partsOf({ kind, content }: LibraryContent): readonly Part[] {
  if (kind === 'practices') return [content.part];
  return kind === 'classes' ? content.parts : [];
}

/** What something of the library is looked at with. */
export interface LintedWith {
  /** The ids of the classes that a curriculum can have. */
  readonly classes: readonly string[];
  readonly known: MediaKnown;
}

const alone: LintedWith = { classes: [], known: noneKnown };

/** The faults of something of the library. */
export function findingsIn({ kind, content }: LibraryContent, { classes, known } = alone): readonly Finding[] {
  if (kind === 'practices') return lintPractice(content, known);
  if (kind === 'classes') return lintClassPlan(content, known);
  return lintCurriculum(
    content,
    classes.map((id) => ({ id })),
    known,
  );
}

/** Each kind of finding once, as a person is told of them. */
export function kindsOf(findings: readonly Finding[]): readonly FindingCode[] {
  return [...new Set(findings.map(({ code }) => code))];
}

/** Whether something sound from elsewhere is fit for the library. A curriculum leads nobody: its classes do. */
export function fitnessOf(was: LibraryContent): Fitness {
  const findings = was.kind === 'curricula' ? [] : kindsOf(findingsIn(was));
  const isFit = !findings.some((code) => refusing.includes(code)) && partsOf(was).every(isGuarded);
  return { isFit, findings };
}
