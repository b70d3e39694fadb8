import { z } from 'zod';
import file from '#resources/phrases.json';

const phrases = z.object({
  phrases: z.array(z.object({ id: z.string(), for: z.string(), text: z.string() }).readonly()).readonly(),
});

/** A line that can be put into a class: what it is for, such as `choice` or `check-in`, and its words. */
export type Phrase = z.infer<typeof phrases>['phrases'][number];

let known: readonly Phrase[] | null = null;

/** The lines that ship with the program. */
export function builtInPhrases(): readonly Phrase[] {
  known ??= phrases.parse(file).phrases;
  return known;
}
