import type { Finding, FindingCode } from '#core/curriculum/finding';
import type { Say } from '#ui/say';
import { markFigures } from '#ui/typed-mark';
import { en, type WordId } from '#words/en';

function isWord(id: string): id is WordId {
  return Object.hasOwn(en, id);
}

function wordOf(code: FindingCode): WordId {
  const own = `problem.${code}`;
  return isWord(own) ? own : `finding.${code}`;
}

/** What is wrong, with its figures, for the place where it is mended. */
function problemWords(say: Say, { code, found, limit }: Finding): string {
  const [foundAt, limitAt] = [markFigures(found / 1000), markFigures(limit / 1000)];
  return say(wordOf(code), { found, limit, foundAt, limitAt });
}

/** What is wrong with each field of a part, by the names that findings give; the whole part by an empty name. */
export function problemsIn(say: Say, findings: readonly Finding[]): (field: string) => string | undefined {
  const words = new Map<string, readonly string[]>();
  for (const finding of findings) {
    const field = finding.field ?? '';
    words.set(field, [...(words.get(field) ?? []), problemWords(say, finding)]);
  }
  return (field) => words.get(field)?.join(' ');
}
