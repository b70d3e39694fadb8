import { distance } from 'fastest-levenshtein';
import type { HeardName, LikenessGround } from './likeness-ground';

/** How two names come to be alike: the same letters, a slip of a finger, or the same sound. */
export type NameReason = 'name' | 'typing' | 'sounds-like';

/** How alike two names are. */
export interface NameLikeness {
  /** 0 (nothing alike) to 1 (the same). */
  readonly level: number;
  readonly reason: NameReason | null;
}

const unlike: NameLikeness = { level: 0, reason: null };

/** Two letters that changed places are one slip. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** How many slips lie between two texts; null: more than are forgiven in texts of their length. */
export function slips(one: string, other: string): number | null {
  const most = forgiven(Math.min(one.length, other.length));
  if (most === 0 || Math.abs(one.length - other.length) > most) return null;
  if (isSwap(one, other)) return 1;
  const count = distance(one, other);
  return count <= most ? count : null;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** One name is the other with a part less: Vale of Vale-Smith, Robin of Robin Anne. */
function isPart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!long.includes(' ')) return false;
  const all = words(long);
  return short.length > 1 && words(short).every((word) => all.includes(word));
}

/** How alike two single names are. */
function nameLikeness(one: HeardName, other: HeardName): NameLikeness {
  if (one.text === '' || other.text === '') return unlike;
  if (one.text === other.text) return { level: 1, reason: 'name' };
  if (isPart(one.text, other.text)) return { level: 0.9, reason: 'name' };
  const count = slips(one.text, other.text);
  if (count !== null) return { level: count === 1 ? 0.92 : 0.85, reason: 'typing' };
  const sounds = one.codes.some((code) => code.length > 1 && other.codes.includes(code));
  return sounds ? { level: 0.85, reason: 'sounds-like' } : unlike;
}

function initialLikeness(one: HeardName, other: HeardName): NameLikeness {
  const [short, long] = one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text];
  return short.length === 1 && long.startsWith(short) ? { level: 0.7, reason: 'name' } : unlike;
}

function bestFirst(one: readonly HeardName[], other: readonly HeardName[]): NameLikeness {
  let best = unlike;
  for (const mine of one)
    for (const theirs of other) {
      const likeness = nameLikeness(mine, theirs);
      const found = likeness.level > 0 ? likeness : initialLikeness(mine, theirs);
      if (found.level > best.level) best = found;
    }
  return best;
}

/** How the names of two people stand to each other. */
export interface NamesAlike {
  /** 0 to 1; 0 unless both the family names and the first names are alike. */
  readonly level: number;
  readonly reasons: readonly NameReason[];
  /** Alike in one of the two names alone. */
  readonly half: 'family' | 'first' | null;
}

const familyShare = 0.55;

const open: NamesAlike = { level: 0, reasons: [], half: null };

function asWritten(one: LikenessGround, other: LikenessGround): NamesAlike {
  const family = nameLikeness(one.family, other.family);
  const first = bestFirst(one.firsts, other.firsts);
  if (family === unlike && first === unlike && one.family.text !== '' && one.firsts.length > 0) {
    const isWhole = other.family.text !== '' && other.firsts.length > 0;
    if (isWhole) return open;
  }
  const found = [family, first].flatMap(({ reason }) => reason ?? []);
  // Where one of the two is only like the other, their being alike in the rest goes without saying.
  const reasons = found.some((reason) => reason !== 'name') ? found.filter((reason) => reason !== 'name') : found;
  // What nobody knows speaks neither for nor against.
  const isOpen = (mine: boolean, theirs: boolean): boolean => mine !== theirs;
  const firstOpen = isOpen(one.firsts.length === 0, other.firsts.length === 0);
  const familyOpen = isOpen(one.family.text === '', other.family.text === '');
  const noFamily = one.family.text === '' && other.family.text === '';
  const noFirst = one.firsts.length === 0 && other.firsts.length === 0;
  if (noFamily || noFirst) return { level: Math.max(family.level, first.level), reasons, half: null };
  if (family.level > 0 && firstOpen) return { level: family.level * 0.7, reasons, half: null };
  if (first.level > 0 && familyOpen) return { level: first.level * 0.7, reasons, half: null };
  if (family.level > 0 && first.level > 0)
    return { level: family.level * familyShare + first.level * (1 - familyShare), reasons, half: null };
  if (family.level > 0) return { level: 0, reasons: [], half: 'family' };
  return { level: 0, reasons: [], half: first.level > 0 ? 'first' : null };
}

/** Both known names in the other order; nearly always nothing, so that it is looked at only where they begin alike. */
function turned(one: LikenessGround, other: LikenessGround): NamesAlike {
  for (const first of other.firsts) {
    if (first.text.charAt(0) !== one.family.text.charAt(0)) continue;
    const firsts = other.family.text === '' ? [] : [other.family];
    const found = asWritten(one, { ...other, family: first, firsts });
    if (found.level > 0.8) return { ...found, level: found.level * 0.97 };
  }
  return open;
}

/** How alike the names of two people are, given and family name in either order. */
export function namesAlike(one: LikenessGround, other: LikenessGround): NamesAlike {
  const straight = asWritten(one, other);
  if (straight.level > 0) return straight;
  const swapped = turned(one, other);
  if (swapped.level > 0) return swapped;
  return one.words !== '' && one.words === other.words ? { level: 0.95, reasons: ['name'], half: null } : straight;
}
