import type { LibraryContent } from '#core/library/library-entry';
import { sampleClass } from '#core/records/class-record';
import { sampleCurriculum } from '#core/records/curriculum-record';
import { samplePractice } from '#core/records/practice-record';
import { openProgram } from './open-program';
import { temporaryFolder } from './temporary-folder';

/** The real program on a real folder, with its library. */
export async function openLibrary() {
  const folder = temporaryFolder();
  return { folder, ...(await openProgram(folder)) };
}

/** A class of one's own, as an editor sends it. */
export function ownPlan(id: string, title = 'An evening class'): LibraryContent {
  return { kind: 'classes', content: { ...sampleClass.plan, id, title } };
}

/** A practice of one's own. */
export function ownPractice(id: string, title = 'Five breaths'): LibraryContent {
  const { practice } = samplePractice;
  return { kind: 'practices', content: { ...practice, id, title, part: { ...practice.part, id } } };
}

/** A curriculum of one's own. */
export function ownCurriculum(id: string, classes: readonly string[]): LibraryContent {
  const { curriculum } = sampleCurriculum;
  const meetings = curriculum.meetings.map((meeting) => ({ ...meeting, classes }));
  return { kind: 'curricula', content: { ...curriculum, id, meetings } };
}

/** What an editor sends with something new. */
export function asNew(was: LibraryContent, sitting = 'sit_1') {
  return { was, revision: 0, sitting, basedOn: null };
}
