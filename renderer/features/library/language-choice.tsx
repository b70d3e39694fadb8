import type { Option } from '#ui/option';

/** Languages that classes are held in most; any other that a class has stands beside them. BCP 47. */
const usual = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'tr', 'uk', 'zh'] as const;

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // Files may carry tags that are formed like one and are none.
    return tag;
  }
}

/** Languages by their names, in English; the one that is taken among them. */
export function languageOptions(taken: string): readonly Option[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  const tags = usual.some((tag) => tag === taken) ? usual : [...usual, taken];
  return tags
    .map((tag) => ({ id: tag, word: nameOf(names, tag) }))
    .toSorted((one, other) => one.word.localeCompare(other.word, 'en'));
}
