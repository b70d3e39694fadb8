import type { Settings } from '#core/records/settings-record';

type Floor = Settings['floors'][number];

/** A rule as it stands in its two fields, and as it was kept last. */
export interface FloorDraft {
  readonly key: number;
  readonly name: string;
  readonly minutes: string;
  /** Null: it has never been whole. */
  readonly kept: Floor | null;
}

/** As many rules as are kept. */
export const mostFloors = 50;

/** The rules as drafts. */
export function draftsOf(floors: Settings['floors']): readonly FloorDraft[] {
  return floors.map((kept, key) => ({ key, name: kept.name, minutes: String(kept.minutes), kept }));
}

/** What keeps a draft from being a rule. */
export function draftProblems({ name, minutes }: Pick<FloorDraft, 'name' | 'minutes'>): {
  readonly name: boolean;
  readonly minutes: boolean;
} {
  const length = name.trim().length;
  const count = /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : 0;
  return { name: length < 1 || length > 80, minutes: count < 1 || count > 600 };
}

/** A draft after typing: what is whole is kept, what isn't leaves the rule as it was. */
export function typedInto(draft: FloorDraft, typed: Partial<Pick<FloorDraft, 'name' | 'minutes'>>): FloorDraft {
  const next = { ...draft, ...typed };
  const problems = draftProblems(next);
  if (problems.name || problems.minutes) return next;
  return { ...next, kept: { name: next.name.trim(), minutes: Number(next.minutes) } };
}

/** The drafts with an empty one at their end. */
export function withEmpty(drafts: readonly FloorDraft[]): readonly FloorDraft[] {
  const key = drafts.reduce((highest, one) => Math.max(highest, one.key), -1) + 1;
  return [...drafts, { key, name: '', minutes: '', kept: null }];
}

/** The rules that are kept of drafts. */
export function floorsOf(drafts: readonly FloorDraft[]): Settings['floors'] {
  return drafts.flatMap(({ kept }) => (kept === null ? [] : [kept]));
}
