import type { ColumnId } from '#core/billing/export-columns';
import type { ExportedLine } from '#core/billing/exported-line';
import type { Practice } from '#core/billing/practice';

/** What a file of billing lines is made of: the lines of one signed session after the other. */
export interface BillingTable {
  readonly practice: Practice;
  readonly columns: readonly ColumnId[];
  readonly sessions: AsyncIterable<readonly ExportedLine[]>;
}

/** A file while it is made: its bytes in pieces. */
export type FileBytes = AsyncGenerator<Uint8Array, void, undefined>;
