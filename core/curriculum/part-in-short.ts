import type { Part, PartVersion } from './class-plan';

/** What is said in a part at its shortest, in order: its lines and steps, then what is taken home. */
function essentials(part: Part): readonly string[] {
  const versions: readonly PartVersion[] = part.versions ?? [];
  const shortest = versions.toSorted((one, other) => one.duration - other.duration)[0] ?? part;
  const timed = [...(shortest.lines ?? []), ...(shortest.steps ?? [])].toSorted((one, other) => one.at - other.at);
  return [...timed.map(({ text }) => text), ...(part.homePractice ?? [])];
}

/** So many of a list, the first and the last among them, the others evenly between. */
function evenly(all: readonly string[], count: number): readonly string[] {
  if (count <= 1) return all.slice(0, count);
  return Array.from({ length: count }, (_, index) => Math.round((index * (all.length - 1)) / (count - 1))).flatMap(
    (at) => all.slice(at, at + 1),
  );
}

function firstSentence(text: string): string {
  return /^.*?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text;
}

/**
 * A part in a few sentences, for paper: the first sentence of its prompt, then as many of its lines as `room` (characters
 * in all) has place for, the first and the last of them first of all. No sentence is cut; the prompt's is always there.
 */
export function partInShort(part: Part, room: number): readonly string[] {
  const prompt = firstSentence(part.prompt);
  const all = essentials(part).filter((text) => text !== part.prompt && text !== prompt);
  const isShort = (texts: readonly string[]): boolean =>
    texts.reduce((total, text) => total + text.length + 1, prompt.length) <= room;
  const counts = all.map((_, index) => all.length - index);
  const found = counts.map((count) => evenly(all, count)).find(isShort) ?? [];
  return [prompt, ...found];
}
