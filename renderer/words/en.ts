import { enFirst } from './en-first';
import { enMore } from './en-more';

/** Every sentence in English, by its id. */
export const en = { ...enFirst, ...enMore } as const;

/** The id of a sentence. */
export type WordId = keyof typeof en;
