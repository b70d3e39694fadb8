import type { FindingCode } from '#core/curriculum/finding';
import type { DocumentKind } from '#core/ports/store';
import type { CheckedDocument } from './check-document';
import type { MergeState } from './merge';
import { fitnessOf } from './sound-plan';

/** One document in the preview of an import. */
export interface PreviewItem {
  readonly kind: DocumentKind;
  readonly id: string;
  /** Of the class, the picture or recording, the pattern; null for settings. */
  readonly title: string | null;
  /** Of a session, epoch milliseconds; null for other kinds. */
  readonly plannedStart: number | null;
  readonly state: MergeState;
  /** What a person should know about a class before using it, each kind of finding once. */
  readonly findings: readonly FindingCode[];
}

/** What an import would do: it takes what is `new` and `newer-in-file`, and leaves the rest as it is here. */
export interface PackagePreview {
  readonly sealed: boolean;
  /** In the order of the file. */
  readonly items: readonly PreviewItem[];
  readonly counts: Readonly<Record<MergeState, number>>;
}

function titleOf(checked: CheckedDocument): string | null {
  if (checked.kind === 'settings' || checked.kind === 'media-pieces') return null;
  if (checked.kind === 'patterns') return checked.document.pattern.name;
  return checked.kind === 'media' ? checked.document.title : checked.document.plan.title;
}

/** Shows a document as a preview does. */
export function previewItem(checked: CheckedDocument, state: MergeState): PreviewItem {
  const { kind, id, plannedStart } = checked;
  const title = titleOf(checked);
  const findings = checked.kind === 'classes' ? fitnessOf(checked.document.plan).findings : [];
  return { kind, id, title, plannedStart, state, findings };
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
