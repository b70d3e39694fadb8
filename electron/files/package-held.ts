import { contentHash } from '#core/library/content-hash';
import type { MergeState } from '#core/packages/merge';
import { mergeItem } from '#core/packages/merge';
import { contentIn, type HeldDocument, type PackageRecipes } from '#core/packages/package-document';
import type { Writing } from '#core/ports/store';
import { type VersionRecord, versionRecipe } from '#core/records/version-record';
import { builtInContent } from './built-in-content';
import type { BuiltIn } from './built-in-library';
import { type HeldShelf, readHeld } from './held-read';

/** How a document of a package stands to what is here at this moment, and what would be written if it were taken. */
export interface Standing {
  readonly state: MergeState;
  readonly writings: readonly Writing[];
}

/** What gives way is kept as a version: an import takes nobody's work away. */
function keptVersion(here: HeldDocument, file: HeldDocument): readonly Writing[] {
  const { kind, id, document } = here;
  const was = contentIn(here);
  const hash = contentHash(was.content);
  if (hash === contentHash(contentIn(file).content)) return [];
  const version: VersionRecord = {
    version: 1,
    id: `ver_${hash.slice(0, 40)}`,
    of: { kind, id },
    changedAt: document.changedAt,
    hash,
    was,
  };
  return [{ recipe: versionRecipe, id: version.id, value: version }];
}

/** Its revision is one that nobody at an editor has seen, so that nothing is saved over it unawares. */
function takenWriting(recipes: PackageRecipes, file: HeldDocument, here: HeldDocument | null): Writing {
  const held = { revision: (here?.document.revision ?? 0) + 1, sitting: '', removed: false };
  const { kind, id } = file;
  switch (kind) {
    case 'practices':
      return { recipe: recipes.practices, id, value: { ...file.document, ...held } };
    case 'classes':
      return { recipe: recipes.classes, id, value: { ...file.document, ...held } };
    case 'curricula':
      return { recipe: recipes.curricula, id, value: { ...file.document, ...held } };
  }
}

/** What an item is compared with. */
export interface HeldGround extends HeldShelf {
  readonly builtIn: BuiltIn;
}

/** How something of the library stands to what is here, and what would be written if it were taken. */
export async function heldStanding(ground: HeldGround, file: HeldDocument): Promise<Standing> {
  const read = await readHeld(ground, file);
  if ('quarantined' in read && read.quarantined.why === 'newer') return { state: 'newer-here', writings: [] };
  // One that couldn't be read was moved aside: it is in nobody's way.
  const own = 'found' in read ? read.found : null;
  const here = own === null || own.document.removed ? null : contentIn(own).content;
  const builtIn = builtInContent(ground.builtIn, file)?.content ?? null;
  const kept = own === null ? [] : keptVersion(own, file);
  return {
    state: mergeItem(contentIn(file), { here, builtIn }),
    writings: [...kept, takenWriting(ground.recipes, file, own)],
  };
}
