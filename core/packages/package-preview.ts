import type { FindingCode } from '#core/curriculum/finding';
import type { MediaCredit } from '#core/curriculum/media-credit';
import { fullName } from '#core/people/person';
import type { DocumentKind } from '#core/ports/store';
import type { CheckedDocument } from './check-document';
import { findingsIn, kindsOf, type LintedWith } from './fitness';
import type { MergeState } from './merge';
import { contentIn, isHeld } from './package-document';
import { isAboutPeople, type PeopleDocument } from './people-document';

/** One document in the preview of an import. */
export interface PreviewItem {
  readonly kind: DocumentKind;
  readonly id: string;
  /** What it is called; null for settings, and for answers. */
  readonly title: string | null;
  /** Of a session, epoch milliseconds; null for other kinds. */
  readonly plannedStart: number | null;
  readonly state: MergeState;
  /** What a person should know about a practice, a class or a curriculum before using it, each kind of finding once. */
  readonly findings: readonly FindingCode[];
}

/** What an import would do: it takes what is `new` and `newer-in-file`, and leaves the rest as it is here. */
export interface PackagePreview {
  readonly sealed: boolean;
  /** In the order of the file. */
  readonly items: readonly PreviewItem[];
  readonly counts: Readonly<Record<MergeState, number>>;
}

/** Answers are nobody's to see in a list: they are told as whose they are by nothing. */
function peopleTitle({ kind, document }: PeopleDocument): string | null {
  switch (kind) {
    case 'people':
      return fullName(document.person);
    case 'merges':
      return fullName(document.after);
    case 'groups':
      return document.group.title;
    case 'questionnaires':
      return document.instrument.name;
    case 'wellbeing':
      return null;
  }
}

function titleOf(checked: CheckedDocument): string | null {
  if (isHeld(checked)) return contentIn(checked).content.title;
  if (isAboutPeople(checked)) return peopleTitle(checked);
  if (checked.kind === 'settings' || checked.kind === 'media-pieces') return null;
  if (checked.kind === 'patterns') return checked.document.pattern.name;
  return checked.kind === 'media' ? checked.document.title : checked.document.plan.title;
}

/** Shows a document as a preview does. */
export function previewItem(checked: CheckedDocument, state: MergeState, along?: LintedWith): PreviewItem {
  const { kind, id, plannedStart } = checked;
  const title = titleOf(checked);
  const findings = isHeld(checked) ? kindsOf(findingsIn(contentIn(checked), along)) : [];
  return { kind, id, title, plannedStart, state, findings };
}

/** The documents of a package, shown one after the other as they are read. */
export class PreviewList {
  readonly #items: PreviewItem[] = [];
  readonly #classes: string[];
  /** Pictures, recordings and documents stand before what uses them. */
  readonly #known = new Map<string, MediaCredit>();
  /** What can be said of a curriculum only when all classes of the file are known, by its place. */
  readonly #curricula = new Map<number, CheckedDocument>();

  /** `classes`: the ids of those that are here. */
  constructor(classes: readonly string[]) {
    this.#classes = [...classes];
  }

  add(checked: CheckedDocument, state: MergeState): void {
    // A picture and its pieces are one thing to a person.
    if (checked.kind === 'media-pieces') return;
    if (checked.kind === 'media') this.#known.set(checked.id, checked.document);
    if (checked.kind === 'classes') this.#classes.push(checked.id);
    if (checked.kind === 'curricula') this.#curricula.set(this.#items.length, checked);
    this.#items.push(previewItem(checked, state, this.#along));
  }

  /** All of them, in the order of the file. */
  get items(): readonly PreviewItem[] {
    return this.#items.map((item, at) => {
      const curriculum = this.#curricula.get(at);
      return curriculum === undefined ? item : previewItem(curriculum, item.state, this.#along);
    });
  }

  get #along(): LintedWith {
    return { classes: this.#classes, known: this.#known };
  }
}

/** The preview of some items, counted. */
export function previewOf(sealed: boolean, items: readonly PreviewItem[]): PackagePreview {
  const counts: Record<MergeState, number> = {
    new: 0,
    same: 0,
    'newer-in-file': 0,
    'newer-here': 0,
    differs: 0,
    'is-open': 0,
    'built-in': 0,
    unfit: 0,
  };
  for (const { state } of items) counts[state] += 1;
  return { sealed, items, counts };
}
