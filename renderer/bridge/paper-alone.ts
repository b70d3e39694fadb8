import { theProgram } from './program';

/** Who alone may be made out on a sheet. */
export interface AloneOnPaper {
  /** Id; null: nobody. */
  readonly person: string | null;
  /** Names of those who led or signed, as they stand on it. */
  readonly besides: readonly string[];
  /** What the sheet is called. */
  readonly title: string;
}

/** Letters of one piece; it goes on a little before the end of the one before, so that no name is cut in two. */
const piece = 40_000;
const overlap = 400;

/** All that stands on a sheet, its pieces with a blank between. */
function textOf(sheet: Element): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').normalize('NFC');
}

/** True where a sheet tells of nobody else; where that can't be found out it is not taken for true. */
async function isAlone(sheet: Element | undefined, { person, besides }: AloneOnPaper): Promise<boolean> {
  const text = sheet === undefined ? '' : textOf(sheet);
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

/** The title of the first sheet in the window that tells of somebody else; null: each of them tells of its own person alone. `alone`: one for each sheet, in their order. */
export async function firstNotAlone(alone: readonly AloneOnPaper[], stop: AbortSignal): Promise<string | null> {
  const sheets = [...document.querySelectorAll('.print-sheet')];
  for (const [at, each] of alone.entries()) {
    if (stop.aborted) return null;
    if (sheets.length !== alone.length || !(await isAlone(sheets[at], each))) return each.title;
  }
  return null;
}
