import type { Guest } from '#bridge/act';

/** Which of the typed names are people of the roster: their ids by the name as it was typed. */
export type Meant = ReadonlyMap<string, string>;

/** Who is expected: people of the roster where somebody said so, somebody new by each other name. A name that stands there twice is the one of the roster once. */
export function guestsOf(names: readonly string[], meant: Meant): readonly Guest[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const person = meant.get(name);
    if (person === undefined || taken.has(person)) return name;
    taken.add(person);
    return { person };
  });
}
