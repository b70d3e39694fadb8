import { linesIn } from '#core/chain/chain-lines';
import type { PaperHead } from '#core/chain/paper-head';
import { ChainCheck, type ChainVerdict, type LinkRead } from '#core/chain/verify-chain';

/** What was found in a file, and its links. */
export interface Looked {
  readonly verdict: ChainVerdict;
  readonly links: readonly LinkRead[];
}

/** How long the page may stand still, milliseconds. */
const patience = 40;

/** The text of a file as it comes. */
async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }))
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Looks at a file, line by line, and tells how far it came; the page stays alive meanwhile. */
export async function lookAtFile(
  file: Blob,
  paper: PaperHead | null,
  onLinks: (links: number) => boolean,
): Promise<Looked | null> {
  const check = new ChainCheck(paper);
  const links: LinkRead[] = [];
  let rested = performance.now();
  for await (const line of linesIn(piecesOf(file))) {
    const read = check.next(line);
    if (read !== null) links.push(read);
    if (performance.now() - rested < patience) continue;
    if (!onLinks(links.length)) return null;
    await aMoment();
    rested = performance.now();
  }
  return { verdict: check.end(), links };
}
