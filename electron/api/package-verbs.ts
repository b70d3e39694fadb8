import type { Read } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { recipes } from '#core/records/recipes';
import type { SessionRecord } from '#core/records/session-record';
import { civilDate } from '#core/time/civil';
import { builtInPatterns } from '#files/built-in-classes';
import type { ItemName } from '#files/built-in-content';
import { chosenItems, everything } from '#files/package-content';
import type { PackageHere } from '#files/package-merging';
import { packagePieces } from '#files/package-writing';
import { done, refused, type Why } from './answer';
import { writeAudit } from './audit';
import { withRecords } from './door';
import { isWeak } from './gate-state';
import type { House } from './house';
import { inputs } from './inputs';
import { takeUp } from './open-house';
import { isRunning } from './sessions';
import { wholeSession } from './summary';

const inside = withRecords('facilitator');

/** A package as it is being written: pieces of its text, then what it came to; or why there is none. */
export type PackageFile =
  | { readonly text: string }
  | { readonly done: { readonly name: string; readonly documents: number } }
  | { readonly refused: Why };

/** What goes into a package. */
export interface PackageWish {
  readonly what: 'everything' | { readonly items: readonly ItemName[] };
  /** Null: not sealed. */
  readonly passphrase: string | null;
}

/** A session as it is when its turn comes: nobody opens its journal meanwhile. */
async function inTurn(house: House, id: string): Promise<Read<SessionRecord>> {
  const answer = await house.serially(async () => done(await wholeSession(house, id)));
  if (!answer.done) throw new StoreError('failed', `sessions/${id}`);
  return answer.value;
}

/** By what is in it: one kind by its name, several as the library. */
function fileNameFor(what: PackageWish['what']): string {
  if (what === 'everything') return what;
  const [kind, ...others] = new Set(what.items.map((item) => item.kind));
  return kind === undefined || others.length > 0 ? 'library' : kind;
}

async function* exportPackage(house: House, { what, passphrase }: PackageWish): AsyncGenerator<PackageFile> {
  if (passphrase !== null && isWeak(passphrase)) {
    yield { refused: 'weak-passphrase' };
    return;
  }
  const { store, zone } = house.parts;
  const now = house.now();
  const source = { store, recipes, session: (id: string) => inTurn(house, id) };
  const documents =
    what === 'everything' ? everything(source) : await chosenItems(what.items, source, { builtIn: house.parts, now });
  if (documents === null) {
    yield { refused: 'no-such-item' };
    return;
  }
  const lock = passphrase === null ? null : { passphrase };
  const name = `${fileNameFor(what)}_${civilDate(now, zone)}.breathingroom`;
  for await (const piece of packagePieces(documents, lock)) {
    if (house.isShut) {
      yield { refused: 'locked' };
      return;
    }
    if (!('done' in piece)) {
      yield piece;
      continue;
    }
    const { documents: count } = piece.done;
    const told = { did: 'exported', kind: 'package', count: Math.max(1, count) } as const;
    const kept = await house.serially(async () => done(await writeAudit(house, [told])));
    yield kept.done ? { done: { name, documents: count } } : { refused: kept.why };
  }
}

function hereIn(house: House, session: PackageHere['session']): PackageHere {
  const { store } = house.parts;
  return {
    store,
    builtIn: house.parts,
    builtInPatterns: builtInPatterns().map(({ id }) => id),
    open: house.live?.record.id ?? null,
    session,
  };
}

/** The verbs of package files: the library, records and settings on their way out and in. */
export const packageVerbs = {
  exportPackage: inside
    .input(inputs.exportPackage)
    .subscription(({ ctx: { house }, input }) => exportPackage(house, input)),
  importBegin: inside.mutation(({ ctx: { program } }) => program.uploads.begin()),
  importPiece: inside
    .input(inputs.uploadPiece)
    .mutation(({ ctx: { program }, input }) => program.uploads.piece(input.id, input.text)),
  importLook: inside.input(inputs.uploadLook).mutation(({ ctx: { program, house }, input }) =>
    program.uploads.look(
      input.id,
      input.passphrase,
      hereIn(house, (id) => inTurn(house, id)),
    ),
  ),
  importApply: inside.input(inputs.upload).mutation(({ ctx: { program, house }, input }) =>
    house.serially(async () => {
      // Comparing thousands of sessions takes seconds that a running class does not have.
      if (isRunning(house.live)) return refused('class-runs');
      const answer = await program.uploads.apply(
        input.id,
        hereIn(house, (id) => wholeSession(house, id)),
      );
      if (!answer.done) return answer;
      await writeAudit(house, [{ did: 'imported', kind: 'package', count: Math.max(1, answer.value.imported) }]);
      await takeUp(house);
      return answer;
    }),
  ),
  importDrop: inside.input(inputs.upload).mutation(({ ctx: { program }, input }) => program.uploads.drop(input.id)),
};
