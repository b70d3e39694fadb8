import { z } from 'zod';
import type { Digest } from '#core/ports/store';

const versioned = z.looseObject({ version: z.int().min(1) });

/** A stored document of some version of its kind. */
export type VersionedDocument = z.infer<typeof versioned>;

/** A kind of document: what this program writes, and how each older version becomes the next. */
export interface RecordForm<Kind extends string, T> {
  readonly kind: Kind;
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** The first turns a document of version 1 into one of version 2, the second 2 into 3; one fewer than `version`. */
  readonly migrations: readonly ((document: VersionedDocument) => unknown)[];
  /** What lists need of it; left out where no list shows this kind. */
  readonly digest?: (value: T) => Digest;
}

/**
 * The recipe of a kind of document: its `parse` takes a document of any version up to the current one through every
 * migration that it misses. It throws a ZodError on one that doesn't fit and a RangeError on one of a later version.
 */
export function recipe<Kind extends string, T>({ kind, version, schema, migrations, digest }: RecordForm<Kind, T>) {
  return {
    kind,
    version,
    ...(digest === undefined ? {} : { digest }),
    parse(stored: unknown): T {
      const found = versioned.parse(stored).version;
      if (found > version) throw new RangeError(`expected ${kind} up to version ${version}, got version ${found}`);
      const current = migrations
        .slice(found - 1)
        .reduce<unknown>((document, migrate) => migrate(versioned.parse(document)), stored);
      return schema.parse(current);
    },
  };
}
