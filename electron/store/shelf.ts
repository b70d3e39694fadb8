import { join } from 'node:path';
import type { DocumentKind } from '#core/ports/store';
import type { Disk } from './disk';
import type { DocumentFile } from './document-adapter';
import { fileId } from './file-id';
import type { StoreIndex } from './index-live';
import type { Keys } from './keys';
import type { Turns } from './turns';

/** What documents are kept with. */
export interface Shelf {
  readonly disk: Disk;
  readonly data: string;
  readonly keys: Keys;
  readonly index: StoreIndex;
  /** One queue for each path. */
  readonly queue: Turns;
  /** Documents that the index knows and that are not there: gone, or kept aside. Their keys, see `keyOf`. */
  readonly gone: Set<string>;
  /** True while a batch counts that the disk did not let us finish. */
  readonly owes: { batch: boolean };
}

/** Where a document lies, and what its seal is bound to. */
export function documentFile({ data, keys }: Shelf, kind: DocumentKind, id: string): DocumentFile {
  const about = `${kind}/${fileId(id)}`;
  return { path: join(data, kind, `${id}.json`), about, keys };
}
