import type { Part } from './class-plan';
import type { Finding } from './finding';
import { wallHeight, wallRoom } from './wall-text';

/** A room that nobody measured: letters as the wall is laid out, a share of the picture's height. */
export const plainText = 0.04;

interface WallText {
  readonly field: string;
  readonly text: string;
  /** `title`: one line. `glance`: read at a glance. `wall`: only the height counts. */
  readonly as: 'title' | 'glance' | 'wall';
}

function timedTexts({ lines = [], steps = [] }: Pick<Part, 'lines' | 'steps'>, before: string): readonly WallText[] {
  return [
    ...lines.map(({ text }, index) => ({ field: `${before}lines[${index}]`, text, as: 'wall' as const })),
    ...steps.map(({ text }, index) => ({ field: `${before}steps[${index}]`, text, as: 'glance' as const })),
  ];
}

/** What is shown of a relaxation, a picture and a recording. */
function guideTexts({ relaxation, picture, sound }: Part): readonly WallText[] {
  const groups = (relaxation?.groups ?? []).flatMap(({ name, how = '' }, index): readonly WallText[] => [
    { field: `relaxation.groups[${index}].name`, text: name, as: 'title' },
    { field: `relaxation.groups[${index}].how`, text: how, as: 'glance' },
  ]);
  return [
    ...groups,
    { field: 'picture.alt', text: picture?.alt ?? '', as: 'glance' },
    { field: 'sound.recording.title', text: sound?.recording?.title ?? '', as: 'title' },
  ];
}

function wallTexts(part: Part): readonly WallText[] {
  return [
    { field: 'title', text: part.title, as: 'title' },
    { field: 'prompt', text: part.prompt, as: 'glance' },
    { field: 'choice', text: part.choice ?? '', as: 'glance' },
    ...timedTexts(part, ''),
    ...(part.versions ?? []).flatMap((version, at) => timedTexts(version, `versions[${at}].`)),
    ...guideTexts(part),
    ...(part.homePractice ?? []).map((text, index) => ({
      field: `homePractice[${index}]`,
      text,
      as: 'glance' as const,
    })),
  ];
}

/**
 * Texts that the last row could not read where letters have to be so large (a share of the picture's height): too long for a
 * glance, or too tall for the wall.
 */
export function lintWall(part: Part, leastText: number): readonly Finding[] {
  const room = wallRoom(leastText);
  const longest = { title: room.lineLength, glance: room.promptLength, wall: Number.POSITIVE_INFINITY };
  return wallTexts(part).flatMap(({ field, text, as }): readonly Finding[] => {
    const length = [...text].length;
    const limit = longest[as];
    if (length > limit) return [{ code: 'text-too-long', part: part.id, field, found: length, limit }];
    const height = wallHeight(text, room.lineLength);
    return height > room.lines
      ? [{ code: 'text-too-tall', part: part.id, field, found: height, limit: room.lines }]
      : [];
  });
}
