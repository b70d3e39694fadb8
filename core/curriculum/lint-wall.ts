import type { Part } from './class-plan';
import type { Finding } from './finding';
import { promptLength, titleLength, wallHeight, wallLines } from './wall-text';

interface WallText {
  readonly field: string;
  readonly text: string;
  /** Characters; null where only the height counts. */
  readonly longest: number | null;
}

function wallTexts(part: Part): readonly WallText[] {
  return [
    { field: 'title', text: part.title, longest: titleLength },
    { field: 'prompt', text: part.prompt, longest: promptLength },
    { field: 'choice', text: part.choice ?? '', longest: promptLength },
    ...(part.lines ?? []).map(({ text }, index) => ({ field: `lines[${index}]`, text, longest: null })),
    ...(part.steps ?? []).map(({ text }, index) => ({ field: `steps[${index}]`, text, longest: promptLength })),
    ...(part.versions ?? []).flatMap(({ lines = [], steps = [] }, at) => [
      ...lines.map(({ text }, index) => ({ field: `versions[${at}].lines[${index}]`, text, longest: null })),
      ...steps.map(({ text }, index) => ({ field: `versions[${at}].steps[${index}]`, text, longest: promptLength })),
    ]),
    ...(part.homePractice ?? []).map((text, index) => ({
      field: `homePractice[${index}]`,
      text,
      longest: promptLength,
    })),
  ];
}

/** Texts that the last row could not read: too long for a glance, or too tall for the wall. */
export function lintWall(part: Part): readonly Finding[] {
  return wallTexts(part).flatMap(({ field, text, longest }): readonly Finding[] => {
    const length = [...text].length;
    if (longest !== null && length > longest)
      return [{ code: 'text-too-long', part: part.id, field, found: length, limit: longest }];
    const height = wallHeight(text);
    return height > wallLines ? [{ code: 'text-too-tall', part: part.id, field, found: height, limit: wallLines }] : [];
  });
}
