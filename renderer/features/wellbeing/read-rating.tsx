/** What was typed as a rating: a whole number from 0 to 10, or `given` null for nothing. Null for anything else. */
export function readRating(typed: string): { readonly given: number | null } | null {
  const text = typed.trim();
  if (text === '') return { given: null };
  return /^(?:\d|10)$/.test(text) ? { given: Number(text) } : null;
}
