import { theProgram } from './program';

/** Who alone may be made out on a sheet. */
export interface AloneOnPaper {
  /** Id; null: nobody. */
  readonly person: string | null;
  /** Names of those who led or signed, as they stand on it. */
  readonly besides: readonly string[];
}

/** Letters of one piece; it goes on a little before the end of the one before, so that no name is cut in two. */
const piece = 40_000;
const overlap = 400;

/** All that stands on the sheet in the window, its pieces with a blank between. */
function sheetText(): string {
  const texts: string[] = [];
  for (const sheet of document.querySelectorAll('.print-sheet')) {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
  }
  return texts.join(' ').normalize('NFC');
}

/** True where the sheet in the window tells of nobody else; where that can't be found out it is not taken for true. */
export async function isAlone({ person, besides }: AloneOnPaper): Promise<boolean> {
  const text = sheetText();
  try {
    for (let at = 0; at < text.length; at += piece) {
      const part = text.slice(Math.max(0, at - overlap), at + piece);
      const answer = await theProgram().door.aloneOnPaper.query({ person, text: part, besides });
      if (!answer.done) return false;
    }
    return text.trim() !== '';
  } catch (error) {
    reportError(error);
    return false;
  }
}
