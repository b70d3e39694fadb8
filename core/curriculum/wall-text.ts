/**
 * The most that the wall can show so that the last row can read it: 7 lines of 32 characters.
 * @source AVIXA DISCAS, basic decision making: element height as a share of the image height for the farthest viewer.
 */
export const wallLines = 7;
/** Characters in one line of the wall. */
const wallLineLength = 32;

/** Longest texts of one line each, in characters. */
export const titleLength = 32;
/** Longest prompt, choice or step, in characters: three lines of the wall, read at a glance. */
export const promptLength = 90;

/** How many lines a text takes on the wall, broken between words; a word longer than a line is cut. 0 for no text. */
export function wallHeight(text: string): number {
  let lines = 0;
  let room = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const length = [...word].length;
    if (length + 1 <= room) {
      room -= length + 1;
      continue;
    }
    const taken = Math.ceil(length / wallLineLength);
    lines += taken;
    room = taken * wallLineLength - length;
  }
  return lines;
}
