import type { Answer } from '#api/answer';
import type { Imported } from '#api/packages';
import type { LibraryEntry } from '#core/library/library-entry';
import type { PackagePreview } from '#core/packages/package-preview';
import { type Collected, collect } from './collect';
import { theProgram } from './program';

/** What goes into a file: some of the library by its names, or all there is. */
export type PackageContents = { readonly items: readonly Pick<LibraryEntry, 'kind' | 'id'>[] } | 'everything';

/** What a file came to. */
export interface PackageMade {
  readonly name: string;
  readonly documents: number;
}

function mutable(contents: PackageContents) {
  return contents === 'everything' ? contents : { items: contents.items.map(({ kind, id }) => ({ kind, id })) };
}

/** The library and the records as one file, out of this computer and into it. */
export const packages = {
  /** `passphrase`: seals the file; null leaves it plain. */
  make: (contents: PackageContents, passphrase: string | null): Promise<Answer<Collected<PackageMade>>> =>
    collect<PackageMade>((listener) =>
      theProgram().door.exportPackage.subscribe({ what: mutable(contents), passphrase }, listener),
    ),
  begin: (): Promise<Answer<string>> => theProgram().door.importBegin.mutate(),
  piece: (id: string, text: string): Promise<Answer> => theProgram().door.importPiece.mutate({ id, text }),
  look: (id: string, passphrase: string | null): Promise<Answer<PackagePreview>> =>
    theProgram().door.importLook.mutate({ id, passphrase }),
  apply: (id: string): Promise<Answer<Imported>> => theProgram().door.importApply.mutate({ id }),
  drop: (id: string): Promise<Answer> => theProgram().door.importDrop.mutate({ id }),
} as const;
