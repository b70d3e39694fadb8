import type { WordId } from '#words/en';

/** The pages of the gate that can be opened alone: `?page=locked`, and `&theme=day` for the other theme. */
export const pageLinks = [
  { id: 'new', word: 'gallery.page-new' },
  { id: 'key', word: 'gallery.page-key' },
  { id: 'locked', word: 'gallery.page-locked' },
  { id: 'opening', word: 'gallery.page-opening' },
  { id: 'keyless', word: 'gallery.page-keyless' },
  { id: 'brought', word: 'gallery.page-brought' },
] as const satisfies readonly { readonly id: string; readonly word: WordId }[];
