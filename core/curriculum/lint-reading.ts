import type { Handout, Part } from './class-plan';
import type { Finding } from './finding';
import { readingGrade } from './reading-grade';

/** Fewer words than this tell nothing about a text. */
const fewest = 30;

/** What the room reads or hears of a part; not what only the facilitator reads. */
export function roomTexts(part: Part): readonly string[] {
  const timed = [part, ...(part.versions ?? [])].flatMap(({ lines = [], steps = [] }) => [...lines, ...steps]);
  const groups = (part.relaxation?.groups ?? []).map(({ how }) => how ?? '');
  return [part.prompt, part.choice ?? '', ...timed.map(({ text }) => text), ...groups, ...(part.homePractice ?? [])];
}

interface Written {
  readonly language: string;
  readonly grade?: number | undefined;
  readonly handout?: Handout | undefined;
}

/** Texts for the room and for home that are harder to read than their file says. Without a stated grade nothing is said. */
export function lintReading({ language, grade, handout }: Written, parts: readonly Part[]): readonly Finding[] {
  if (grade === undefined) return [];
  const texts = [
    ...parts.map((part) => ({ part: part.id, field: null, texts: roomTexts(part) })),
    ...(handout === undefined ? [] : [{ part: null, field: 'handout.text', texts: handout.text.split('\n') }]),
  ];
  return texts.flatMap(({ part, field, texts: read }): readonly Finding[] => {
    const reading = readingGrade(read, language);
    if (reading === null || reading.words < fewest || reading.grade <= grade) return [];
    return [{ code: 'hard-to-read', part, field, found: Math.round(reading.grade * 10) / 10, limit: grade }];
  });
}
