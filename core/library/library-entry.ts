import type { ClassPlan, PartKind } from '#core/curriculum/class-plan';
import type { Curriculum } from '#core/curriculum/curriculum';
import type { Practice } from '#core/curriculum/practice';
import { type Milliseconds, sum } from '#core/time/milliseconds';

/** What the library holds. */
export const libraryKinds = ['practices', 'classes', 'curricula'] as const;

/** One of these. */
export type LibraryKind = (typeof libraryKinds)[number];

/** Something of the library, whole. */
export type LibraryContent =
  | { readonly kind: 'practices'; readonly content: Practice }
  | { readonly kind: 'classes'; readonly content: ClassPlan }
  | { readonly kind: 'curricula'; readonly content: Curriculum };

/** What a list tells of something in the library, so that nothing needs to be read for it. */
export interface LibraryEntry {
  readonly kind: LibraryKind;
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly tags: readonly string[];
  /** Version of the content, 1 or more. */
  readonly version: number;
  /** Of a class what it promises, else the sum of its parts; of a practice its part's; milliseconds. Null for curricula. */
  readonly length: Milliseconds | null;
  /** Parts of a class, meetings of a curriculum, 1 for a practice. */
  readonly count: number;
  /** What the part of a practice is; null for the others. */
  readonly partKind: PartKind | null;
  /** What the lengths of one class have in common. */
  readonly family: string | null;
}

/** What the list tells of something. */
export function entryOf({ kind, content }: LibraryContent): LibraryEntry {
  const { id, title, about, language, tags = [], version } = content;
  const said = { kind, id, title, about, language, tags, version };
  switch (kind) {
    case 'practices':
      return { ...said, length: content.part.duration, count: 1, partKind: content.part.kind, family: null };
    case 'classes': {
      const length = content.length ?? sum(content.parts.map(({ duration }) => duration));
      return { ...said, length, count: content.parts.length, partKind: null, family: content.family ?? null };
    }
    case 'curricula':
      return { ...said, length: null, count: content.meetings.length, partKind: null, family: null };
  }
}

/** One text for a kind and an id. */
export function entryKey({ kind, id }: Pick<LibraryEntry, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
