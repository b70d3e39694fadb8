/** More than any link can have; what a line has beyond is dropped, and it is found unreadable. */
const longestLine = 16 * 1024 * 1024;

/** Cuts text that comes in pieces into its lines. What follows the last line's end is a line only if there is anything. */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield (rest + part).slice(0, longestLine);
      rest = '';
    }
    if (rest.length < longestLine) rest += parts.at(-1) ?? '';
  }
  if (rest !== '') yield rest;
}
