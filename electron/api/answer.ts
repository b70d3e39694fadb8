import type { NotSignable } from '#core/attendance/signing';
import type { NotMendable } from '#core/billing/after-batch';
import type { Refusal } from '#core/session/transport';
import type { PackageWhy } from './packages';

/** Why the gate did not do what was asked. */
type GateWhy =
  | 'wrong-key'
  | 'wait-a-little'
  | 'weak-passphrase'
  | 'not-new'
  | 'no-passphrase'
  | 'class-runs'
  | 'sealing-runs'
  | 'no-backup-there'
  | 'already-open';

/** Why a picture, a recording or a pattern was not kept, shown or taken away. */
type MediaWhy =
  | 'no-such-media'
  | 'media-too-large'
  | 'media-wrong-kind'
  | 'media-damaged'
  | 'media-in-use'
  | 'bad-pattern'
  | 'pattern-in-use';

/** Why something of the library was not kept, copied or taken away. */
type LibraryWhy =
  | 'no-such-item'
  | 'no-such-version'
  | 'built-in-item'
  | 'changed-elsewhere'
  | 'bad-content'
  | 'item-too-large'
  | 'item-in-use'
  | 'id-taken'
  | 'class-unfit';

/** Why something was not said of who was in a session. */
type AttendanceWhy = 'nameless' | 'already-listed' | 'no-reason' | 'bad-times' | 'was-held' | 'not-signed';

/** Why something of a group was not kept or done. */
type GroupWhy = 'bad-group' | 'no-such-meeting' | 'meeting-off' | 'meeting-begun' | 'no-class-chosen' | 'same-meeting';

/** Why somebody of the roster was not kept, merged or brought in. */
type PeopleWhy =
  | 'not-on-roster'
  | 'bad-person'
  | 'same-person'
  | 'already-merged'
  | 'no-such-merge'
  | 'merged-since'
  | 'no-such-group'
  | 'no-such-import'
  | 'not-a-table'
  | 'empty-table'
  | 'table-too-large'
  | 'old-workbook';

/** Why answers or a questionnaire were not kept. */
type WellbeingWhy =
  | 'no-consent'
  | 'not-asked'
  | 'bad-answers'
  | 'entries-differ'
  | 'not-yet'
  | 'no-such-answer'
  | 'no-such-questionnaire'
  | 'bad-questionnaire';

/** Why nothing is told of the chain of what was signed. */
type ChainWhy = 'chain-newer';

/** Why something was not billed, or nothing was said of it. */
type BillingWhy =
  | 'billing-unreadable'
  | 'no-such-payer'
  | 'no-such-batch'
  | 'nothing-to-bill'
  | 'not-ready-now'
  | 'cannot-become'
  | 'billed-since'
  | 'not-a-reply'
  | 'reply-cut-off'
  | 'names-others'
  | 'no-such-export'
  | `claim-${NotMendable}`;

/** Why something that was asked for was not done. Nothing was changed then. */
export type Why =
  | Refusal
  | NotSignable
  | GateWhy
  | PackageWhy
  | 'no-open-session'
  | 'no-such-session'
  | 'no-such-class'
  | 'no-such-person'
  | 'no-such-change'
  | 'no-such-backup'
  | 'folder-refused'
  | 'another-class-runs'
  | 'left-running'
  | 'locked'
  | MediaWhy
  | LibraryWhy
  | WellbeingWhy
  | PeopleWhy
  | GroupWhy
  | AttendanceWhy
  | ChainWhy
  | BillingWhy
  | 'nothing-to-undo'
  | 'bad-range'
  | 'disk-full'
  | 'disk-failed';

/** What a mutation answers. `done` means: on disk. */
export type Answer<T = null> = { readonly done: true; readonly value: T } | { readonly done: false; readonly why: Why };

export function refused(why: Why): { readonly done: false; readonly why: Why } {
  return { done: false, why };
}

export function done<T>(value: T): { readonly done: true; readonly value: T } {
  return { done: true, value };
}
