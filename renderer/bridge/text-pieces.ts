/** True where a cut would go through the middle of one character. */
function splitsCharacter(text: string, at: number): boolean {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000;
}

/** Cuts a text into pieces of at most so many UTF-16 units (2 or more), never through the middle of a character. */
export function* textPieces(text: string, longest: number): Generator<string, void, undefined> {
  let from = 0;
  while (from < text.length) {
    const to = Math.min(text.length, from + longest);
    const end = splitsCharacter(text, to) ? to - 1 : to;
    yield text.slice(from, end);
    from = end;
  }
}
