/** How much of the foot a message takes: a line on every picture, a line on a wide one, or more than that. */
type MessageRoom = 'short' | 'long' | 'longest';

/** Ems that fit beside each other on a picture of 4 by 3, and on one of 16 by 9, with a little to spare. */
const [onNarrow, onWide] = [20, 28];

const wholeEm = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Extended_Pictographic}]/u;
const wideLetter = /[MWmw@%—…]/u;

/** The width of a letter in ems, as the wall's letters come out on the average. */
function widthOf(letter: string): number {
  if (/\d/u.test(letter)) return 0.6;
  if (wholeEm.test(letter)) return 1;
  if (wideLetter.test(letter)) return 0.85;
  return /\p{Lu}/u.test(letter) ? 0.66 : 0.46;
}

/** Judges by the letters and not by their number: capitals and characters of whole ems need twice the width. */
export function messageRoom(message: string): MessageRoom {
  const width = [...message].reduce((sum, letter) => sum + widthOf(letter), 0);
  if (width <= onNarrow) return 'short';
  return width <= onWide ? 'long' : 'longest';
}
