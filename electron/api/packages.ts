import { isTaken, type MergeState } from '#core/packages/merge';
import type { PackageRecipes } from '#core/packages/package-document';
import type { PackageFault, PackageFaultCode } from '#core/packages/package-fault';
import { type PackagePreview, PreviewList, previewOf } from '#core/packages/package-preview';
import { longestPassphrase } from '#core/ports/gate';
import type { Ids } from '#core/ports/ids';
import type { Writing } from '#core/ports/store';
import { packageKey } from '#files/package-cipher';
import { HeldPackage } from '#files/package-holding';
import { classesHere, comparison, type PackageHere } from '#files/package-merging';
import { pauses } from '#files/package-pauses';
import { documentAt, documentsIn, type PackageReader, tryKey } from '#files/package-reading';
import { done } from './answer';

/**
 * Why a package was not taken. `package-damaged`: it is one, and not as it was written, or not all of it.
 * `no-such-upload`: it was dropped, or another was begun since. `not-looked-at`: nobody has seen what it would do.
 * `upload-busy`: an answer about it is still under way.
 */
export type PackageWhy =
  | 'needs-passphrase'
  | 'wrong-key'
  | 'bad-package'
  | 'newer-package'
  | 'package-damaged'
  | 'package-too-large'
  | 'no-such-upload'
  | 'not-looked-at'
  | 'upload-busy';

/** What the verbs of an import answer; `fault` tells where a package is not as it has to be. */
export type PackageAnswer<T = null> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: PackageWhy; readonly fault: PackageFault | null };

/** What an import did: how many documents came in, and how many stayed as they were here. */
export interface Imported {
  readonly imported: number;
  readonly kept: number;
}

interface Look {
  readonly taken: readonly { readonly line: number; readonly state: MergeState }[];
  readonly all: number;
}

interface Upload {
  readonly id: string;
  readonly held: HeldPackage;
  /** Null: not opened yet. */
  reader: PackageReader | null;
  look: Look | null;
  isBusy: boolean;
}

const said: Readonly<Partial<Record<PackageFaultCode, PackageWhy>>> = {
  newer: 'newer-package',
  'wrong-key': 'wrong-key',
  'cut-off': 'package-damaged',
  'after-the-end': 'package-damaged',
  altered: 'package-damaged',
  'too-large': 'package-too-large',
  'too-many-documents': 'package-too-large',
};

function refused(why: PackageWhy): PackageAnswer<never> {
  return { done: false, why, fault: null };
}

function faulty(fault: PackageFault): PackageAnswer<never> {
  return { done: false, why: said[fault.fault] ?? 'bad-package', fault };
}

/**
 * Packages on their way in: at most one at a time, in memory and nowhere else, until it is applied or dropped. Nothing is
 * written before `apply`, and `apply` writes all of it in one piece.
 */
export class PackageUploads {
  readonly #ids: Ids;
  readonly #recipes: PackageRecipes;
  #upload: Upload | null = null;

  constructor(ids: Ids, recipes: PackageRecipes) {
    this.#ids = ids;
    this.#recipes = recipes;
  }

  /** Makes ready for a package; one that was begun before is dropped. */
  begin(): PackageAnswer<string> {
    this.clear();
    const id = this.#ids.next('upl');
    this.#upload = { id, held: new HeldPackage(), reader: null, look: null, isBusy: false };
    return done(id);
  }

  /** Takes the next piece of the file's text. */
  piece(id: string, text: string): PackageAnswer {
    const upload = this.#find(id);
    if (upload === null) return refused('no-such-upload');
    if (upload.isBusy || upload.look !== null) return refused('upload-busy');
    const fault = upload.held.take(text);
    return fault === null ? done(null) : faulty(fault);
  }

  /** Reads the whole package and compares it with what is here. It may be asked again, with another passphrase or later. */
  look(id: string, passphrase: string | null, here: PackageHere): Promise<PackageAnswer<PackagePreview>> {
    return this.#alone(id, async (upload) => {
      upload.look = null;
      const { held } = upload;
      const fault = held.end();
      if (fault !== null) return faulty(fault);
      const opened = await this.#open(upload, passphrase);
      if (!opened.done) return opened;
      const stands = await comparison(here, this.#recipes);
      const list = new PreviewList(await classesHere(here));
      const taken: { readonly line: number; readonly state: MergeState }[] = [];
      for await (const found of documentsIn(held, opened.value)) {
        if (this.#upload !== upload) return refused('no-such-upload');
        if ('fault' in found) return faulty(held.refuse(found));
        const { state } = await stands(found.checked);
        list.add(found.checked, state);
        if (isTaken(state)) taken.push({ line: found.line, state });
      }
      if (this.#upload !== upload) return refused('no-such-upload');
      const { items } = list;
      upload.look = { taken, all: items.length };
      return done(previewOf(opened.value.key !== null, items));
    });
  }

  /**
   * Takes what the preview showed as new or newer, all of it in one piece, and lets go of the package. What has changed
   * here since the preview stays as it is. Rejects with the store's own error where it couldn't be written; then nothing was,
   * and it can be tried again.
   */
  apply(id: string, here: PackageHere): Promise<PackageAnswer<Imported>> {
    return this.#alone(id, async (upload) => {
      const { look, held, reader } = upload;
      if (look === null || reader === null) return refused('not-looked-at');
      const pause = pauses();
      const stands = await comparison(here, this.#recipes);
      const writings: Writing[] = [];
      let imported = 0;
      for (const { line, state } of look.taken) {
        const checked = documentAt(held, line, reader);
        if (this.#upload !== upload) return refused('no-such-upload');
        if ('fault' in checked) return faulty(held.refuse({ ...checked, line }));
        const now = await stands(checked);
        if (now.state === state) {
          writings.push(...now.writings);
          imported += checked.kind === 'media-pieces' ? 0 : 1;
        }
        await pause();
      }
      if (this.#upload !== upload) return refused('no-such-upload');
      if (writings.length > 0) await here.store.writeAll(writings);
      this.clear();
      return done({ imported, kept: look.all - imported });
    });
  }

  /** Lets go of a package. One that is gone already is as good as dropped. */
  drop(id: string): PackageAnswer {
    if (this.#find(id) !== null) this.clear();
    return done(null);
  }

  /** Lets go of whatever there is: the records are being shut away. */
  clear(): void {
    this.#upload?.held.drop();
    this.#upload?.reader?.key?.bytes.fill(0);
    this.#upload = null;
  }

  #find(id: string): Upload | null {
    return this.#upload?.id === id ? this.#upload : null;
  }

  async #alone<T>(id: string, work: (upload: Upload) => Promise<PackageAnswer<T>>): Promise<PackageAnswer<T>> {
    const upload = this.#find(id);
    if (upload === null) return refused('no-such-upload');
    if (upload.isBusy) return refused('upload-busy');
    upload.isBusy = true;
    try {
      return await work(upload);
    } finally {
      upload.isBusy = false;
    }
  }

  #reads(upload: Upload, key: PackageReader['key']): PackageAnswer<PackageReader> {
    const reader: PackageReader = { key, recipes: this.#recipes };
    upload.reader = reader;
    return done(reader);
  }

  /** Finds how a package is read: a sealed one with the key that the passphrase gives. */
  async #open(upload: Upload, passphrase: string | null): Promise<PackageAnswer<PackageReader>> {
    const { held } = upload;
    upload.reader?.key?.bytes.fill(0);
    upload.reader = null;
    const sealed = held.header?.sealed ?? false;
    if (sealed === false) return this.#reads(upload, null);
    if (passphrase === null) return refused('needs-passphrase');
    if (passphrase.length > longestPassphrase) return refused('wrong-key');
    const key = await packageKey(passphrase, sealed);
    const isGone = this.#upload !== upload;
    const fault = isGone ? null : tryKey(held, key);
    if (!isGone && fault === null) return this.#reads(upload, key);
    key.bytes.fill(0);
    if (fault === null) return refused('no-such-upload');
    // With another passphrase it may still open.
    return faulty(fault.fault === 'wrong-key' ? fault : held.refuse(fault));
  }
}
