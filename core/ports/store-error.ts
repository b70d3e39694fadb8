/**
 * Why a store can't do what was asked. `missing`: the folder or the one above it isn't there. `denied`: not allowed to this
 * person. `in-use`: another running program holds it. `newer`: written by a later version, so nothing was touched.
 * `closed`: asked after closing. `failed`: the disk answered with an error of its own, named in `cause`.
 */
export type StoreFault =
  | 'missing'
  | 'not-a-folder'
  | 'read-only'
  | 'full'
  | 'denied'
  | 'in-use'
  | 'newer'
  | 'closed'
  | 'failed';

/** Thrown when keeping or fetching something did not work; what was kept before is untouched. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreFault;
  /** The folder or file that it is about. */
  readonly path: string;
  /** For `in-use`: the process that holds the folder, where it is known. */
  readonly heldBy: number | null;

  constructor(
    reason: StoreFault,
    path: string,
    more: { readonly cause?: unknown; readonly heldBy?: number | null } = {},
  ) {
    const why = more.cause instanceof Error ? `: ${more.cause.message}` : '';
    super(`${reason}: ${path}${why}`, 'cause' in more ? { cause: more.cause } : undefined);
    this.reason = reason;
    this.path = path;
    this.heldBy = more.heldBy ?? null;
  }
}
