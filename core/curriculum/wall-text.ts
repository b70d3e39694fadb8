/**
 * The height at which the wall is laid out, as a share of the picture's height: so large the last row of most rooms reads.
 * @source AVIXA DISCAS, basic decision making: element height as a share of the image height for the farthest viewer.
 */
const usualText = 0.052;

/** Lines and characters in a line that the wall holds at that height. */
const usualLines = 7;
const usualLineLength = 32;

/** Characters of a text that is read at a glance, as lines of the wall: about three of them. */
const glance = 90 / usualLineLength;

/** What the wall holds at one height of letters. */
export interface WallRoom {
  readonly lines: number;
  /** Characters in one line, and of a text of one line such as a title. */
  readonly lineLength: number;
  /** Longest prompt, choice or step, characters. */
  readonly promptLength: number;
}

/** What the wall holds where letters have to be so large, as a share of the picture's height: larger letters, fewer of them. */
export function wallRoom(leastText: number): WallRoom {
  const share = Math.min(1, usualText / leastText);
  const lineLength = Math.floor(usualLineLength * share);
  return { lines: Math.floor(usualLines * share), lineLength, promptLength: Math.floor(glance * lineLength) };
}

/** How many lines a text takes on the wall, broken between words; a word longer than a line is cut. 0 for no text. */
export function wallHeight(text: string, lineLength = usualLineLength): number {
  let lines = 0;
  let room = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const length = [...word].length;
    if (length + 1 <= room) {
      room -= length + 1;
      continue;
    }
    const taken = Math.ceil(length / lineLength);
    lines += taken;
    room = taken * lineLength - length;
  }
  return lines;
}
