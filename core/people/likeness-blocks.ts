import { inOrder } from './in-order';
import { groundOf, type LikenessGround } from './likeness-ground';
import type { PersonDigest } from './person-digest';

/** Entries of one block that are compared with each other; a larger one is compared with its neighbours alone. */
const largestBlock = 60;

/** A text, and the text with each of its letters left out: two that are one slip apart have one in common. */
function withoutOne(text: string): readonly string[] {
  if (text.length < 4) return [text];
  const all = new Set([text]);
  for (let at = 0; at < text.length; at += 1) all.add(text.slice(0, at) + text.slice(at + 1));
  return [...all];
}

function soundKeys({ family, firsts }: LikenessGround): readonly string[] {
  return family.codes.flatMap((code) =>
    firsts.flatMap((first) => first.codes.map((other) => `s:${[code, other].toSorted(inOrder).join('|')}`)),
  );
}

function slipKeys({ family, firsts }: LikenessGround): readonly string[] {
  const keys: string[] = [];
  for (const { text } of firsts) {
    for (const part of withoutOne(family.text)) keys.push(`f:${part}|${text.charAt(0)}`);
    for (const part of withoutOne(text)) keys.push(`g:${part}|${family.text.charAt(0)}`);
  }
  return firsts.length === 0 ? withoutOne(family.text).map((part) => `f:${part}|`) : keys;
}

/** What two people that may be one have in common: an entry of either list. */
function blockKeys(ground: LikenessGround): readonly string[] {
  const { birthDate, phone, email } = ground;
  return [
    ...new Set([
      ...soundKeys(ground),
      ...slipKeys(ground),
      ...(birthDate === null ? [] : [`b:${birthDate}`]),
      ...(phone === '' ? [] : [`p:${phone}`]),
      ...(email === '' ? [] : [`m:${email}`]),
    ]),
  ];
}

/** People that are entered before the next look at the clock. */
const atOnce = 200;

/** Enters all of some people, and yields now and then, so that others can go first. */
export function* inBlocks(people: readonly PersonDigest[]): Generator<undefined, LikenessBlocks> {
  const blocks = new LikenessBlocks();
  for (const [at, person] of people.entries()) {
    blocks.enter(person);
    if (at % atOnce === atOnce - 1) yield;
  }
  return blocks;
}

/** People by what they could have in common, so that nobody is compared with everybody. */
export class LikenessBlocks {
  readonly #people: PersonDigest[] = [];
  readonly #blocks = new Map<string, number[]>();

  /** Enters somebody; merged entries are passed over. */
  enter(person: PersonDigest): void {
    if (person.mergedInto !== null) return;
    const place = this.#people.push(person) - 1;
    for (const key of blockKeys(groundOf(person))) {
      const block = this.#blocks.get(key);
      if (block === undefined) this.#blocks.set(key, [place]);
      else block.push(place);
    }
  }

  /** Who has something in common with somebody; each once. Of a block that half the town is in only its beginning. */
  candidates(ground: LikenessGround): readonly PersonDigest[] {
    const places = new Set<number>();
    for (const key of blockKeys(ground)) {
      for (const place of this.#blocks.get(key)?.slice(0, largestBlock * 4) ?? []) places.add(place);
    }
    return [...places].flatMap((place) => this.#people[place] ?? []);
  }

  /** Two and two that have something in common, each pair once. */
  *pairs(): Generator<readonly [PersonDigest, PersonDigest]> {
    const met = new Set<number>();
    const count = this.#people.length;
    for (const block of this.#blocks.values()) {
      const near = block.length > largestBlock ? 8 : block.length;
      const sorted = block.length > largestBlock ? this.#sorted(block) : block;
      for (const [at, one] of sorted.entries()) {
        for (const other of sorted.slice(at + 1, at + near)) {
          const pair = Math.min(one, other) * count + Math.max(one, other);
          const [mine, theirs] = [this.#people[one], this.#people[other]];
          if (met.has(pair) || mine === undefined || theirs === undefined) continue;
          met.add(pair);
          yield [mine, theirs];
        }
      }
    }
  }

  #sorted(block: readonly number[]): readonly number[] {
    const told = (place: number): string => {
      const person = this.#people[place];
      if (person === undefined) return '';
      const { family, firsts, birthDate } = groundOf(person);
      return `${family.text} ${firsts[0]?.text ?? ''} ${birthDate ?? ''}`;
    };
    const texts = new Map(block.map((place) => [place, told(place)]));
    return block.toSorted((one, other) => ((texts.get(one) ?? '') < (texts.get(other) ?? '') ? -1 : 1));
  }
}
