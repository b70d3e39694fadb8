import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a program that reads a PDF to somebody finds in it. */
export interface PdfRead {
  readonly title: string;
  /** BCP 47 language tag of the whole. */
  readonly language: string;
  readonly isTagged: boolean;
  /** The text of each page, its pieces with a space between. */
  readonly pages: readonly string[];
  /** What each piece of structure is, in reading order: `H1`, `P`, `LI`. */
  readonly roles: readonly string[];
  /** What is said for each thing that has no text. */
  readonly alts: readonly string[];
}

interface Branch {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Branch[];
}

function branches(tree: Branch): readonly Branch[] {
  return [tree, ...(tree.children ?? []).flatMap(branches)];
}

/** Reads a PDF as pdf.js does. */
export async function readPdf(file: Buffer): Promise<PdfRead> {
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  try {
    const { info } = await document.getMetadata();
    const about = info as { readonly Title?: string; readonly Language?: string };
    const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
    const pages: string[] = [];
    const found: Branch[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' '));
      found.push(...branches((await page.getStructTree()) as Branch));
    }
    return {
      title: about.Title ?? '',
      language: about.Language ?? '',
      isTagged: marks?.get('Marked') === true,
      pages,
      roles: found.flatMap(({ role }) => (role === undefined ? [] : [role])),
      alts: found.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
    };
  } finally {
    await task.destroy();
  }
}
