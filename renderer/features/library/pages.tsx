import { type LibraryKind, libraryKinds } from '#core/library/library-entry';

/** A page of the library. */
export type LibraryPage =
  | { readonly is: 'shelf'; readonly kind: LibraryKind | null }
  | { readonly is: 'new' }
  | { readonly is: 'new-from-table' }
  | { readonly is: 'item' | 'edit' | 'versions'; readonly kind: LibraryKind; readonly id: string };

function itemPage(kind: LibraryKind, id: string, doing: string): LibraryPage | null {
  if (doing === '') return { is: 'item', kind, id };
  return doing === 'edit' || doing === 'versions' ? { is: doing, kind, id } : null;
}

/** A piece of an address as it was before it was written into one. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No name that was ever encoded: there will be nothing by it.
    return text;
  }
}

/** The page that an address names behind `/library/`; null where there is no such. */
export function pageOf(segments: readonly string[]): LibraryPage | null {
  const [first = '', id = '', doing = '', ...rest] = segments;
  if (rest.length > 0) return null;
  if (first === '') return id === '' && doing === '' ? { is: 'shelf', kind: null } : null;
  if (first === 'new' || first === 'new-from-table') return id === '' ? { is: first } : null;
  const kind = libraryKinds.find((one) => one === first);
  if (kind === undefined) return null;
  return id === '' ? { is: 'shelf', kind } : itemPage(kind, decoded(id), doing);
}

/** Where a page is to be found, for the way there in the program. */
export function pathOf(page: LibraryPage): string {
  switch (page.is) {
    case 'shelf':
      return page.kind === null ? '/library' : `/library/${page.kind}`;
    case 'new':
    case 'new-from-table':
      return `/library/${page.is}`;
    case 'item':
      return `/library/${page.kind}/${encodeURIComponent(page.id)}`;
    case 'edit':
    case 'versions':
      return `/library/${page.kind}/${encodeURIComponent(page.id)}/${page.is}`;
  }
}

/** Where a page is to be found, for a link. */
export function addressOf(page: LibraryPage): string {
  return `#${pathOf(page)}`;
}
