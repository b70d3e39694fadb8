import type { GroupDraft } from './group-draft';

/** The form of a new group that was left half-written. */
let left: Partial<GroupDraft> = {};

/** What was typed for a new group before its page was left. */
export function leftDraft(): Partial<GroupDraft> {
  return left;
}

/** Keeps what was typed for a new group until the window closes. */
export function leaveDraft(edits: Partial<GroupDraft>): void {
  left = edits;
}
