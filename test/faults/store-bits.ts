import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { damages } from './store-damage';
import { bytesOf, type Populated } from './store-folder';
import { type Outcome, tryChange } from './store-trial';

/** How often each thing came of the changes to one file. */
export interface FileTally {
  readonly path: string;
  readonly came: Record<Outcome['came'], number>;
  /** What was done to the file and what was told, for the outcomes that are to be told. */
  readonly remarkable: string[];
}

/** What to do, and how often to each file. */
export interface Places {
  readonly times: number;
  readonly chance: () => number;
  /** Another folder of the same program, with its own keys and the same names of files. */
  readonly stranger: Populated;
  /** Which outcomes are to be told one by one. */
  readonly tells: (outcome: Outcome) => boolean;
}

function pick<T>(from: readonly T[], chance: () => number): T | undefined {
  return from[Math.floor(chance() * from.length)];
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}

/** Changes that need more than the file: an earlier version of it, another's content, the stranger's, or none at all. */
function exchanges(
  populated: Populated,
  path: string,
  { chance, stranger }: Places,
): Readonly<Record<string, () => Buffer | null | undefined>> {
  const others = (of: Populated): readonly Buffer[] => {
    const all = [...bytesOf(of.folder)];
    return all
      .filter(([name]) => name !== path && endingOf(name) === endingOf(path) && dirname(name) === dirname(path))
      .map(([, bytes]) => bytes);
  };
  const before = (): Buffer | undefined => {
    const copy = pick(populated.earlier, chance);
    return copy === undefined ? undefined : bytesOf(copy).get(path);
  };
  return {
    'an older version': before,
    "another file's content": () => pick(others(populated), chance),
    'the same file of another folder': () => bytesOf(stranger.folder).get(path) ?? pick(others(stranger), chance),
    removed: () => null,
    emptied: () => Buffer.alloc(0),
  };
}

/** Changes one file at so many places, one at a time, and counts what comes of it. */
export async function changeFile(populated: Populated, path: string, places: Places): Promise<FileTally> {
  const bytes = readFileSync(join(populated.folder, path));
  const tally: FileTally = {
    path,
    came: { found: 0, healed: 0, harmless: 0, unnoticed: 0, refused: 0, wrong: 0 },
    remarkable: [],
  };
  const swaps = exchanges(populated, path, places);
  const names = [...Object.keys(damages), ...Object.keys(swaps)];
  // Where only a few places are tried, each file gets others.
  const begin = Math.floor(places.chance() * names.length);
  for (let done = 0, tried = begin; done < places.times; tried += 1) {
    const name = names[tried % names.length] ?? '';
    const changed = damages[name] === undefined ? swaps[name]?.() : damages[name](bytes, places.chance);
    if (changed === undefined || (changed === null && name !== 'removed') || changed?.equals(bytes) === true) continue;
    done += 1;
    const outcome = await tryChange(populated, { path, bytes: changed });
    tally.came[outcome.came] += 1;
    if (places.tells(outcome))
      tally.remarkable.push(`${outcome.came}: ${basename(path)}, ${name}: ${outcome.told.join('; ')}`);
  }
  return tally;
}
