/** As many, and as long, as the library keeps. Characters. */
const mostTags = 50;
const longestTag = 100;

/** What was typed as tags: parted by commas, each once, without what is around them. */
export function typedTags(text: string): readonly string[] {
  const tags = text.split(/[,;\n]/).map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, longestTag));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, mostTags);
}

/** Tags as they are typed. */
export function tagsText(tags: readonly string[]): string {
  return tags.join(', ');
}
