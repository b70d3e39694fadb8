import { describe, expect, onTestFinished, test } from 'vitest';
import type { DocumentKind, Recipe, Store } from '#core/ports/store';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { note, noteRecipe } from '#test/electron/store/note';
import { temporaryFolder } from '#test/world/temporary-folder';

/** A way of keeping documents and journals in a folder, and how to do to its files what a store never does. */
export interface StoreAdapter {
  readonly name: string;
  open(folder: string): Promise<Store>;
  /** Makes the file of a document unreadable. */
  spoil(folder: string, kind: DocumentKind, id: string): Promise<void>;
  /** Puts a document in place as this version of the program wouldn't write it. */
  plant(
    folder: string,
    document: { readonly kind: DocumentKind; readonly id: string; readonly value: unknown },
  ): Promise<void>;
  /** The bytes in which a document is kept, wherever that is. */
  bytes(path: string): Promise<Uint8Array>;
}

/** What every store promises, whatever it makes of the bytes. */
export function storeContract(adapter: StoreAdapter): void {
  async function opened(folder: string): Promise<Store> {
    const store = await adapter.open(folder);
    onTestFinished(() => store.close());
    return store;
  }

  async function reopened(store: Store, folder: string): Promise<Store> {
    await store.close();
    return opened(folder);
  }

  describe(`documents of ${adapter.name}`, () => {
    test('a document is read back after a restart as it was written', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      await store.write(sessionRecipe, sampleSession.id, sampleSession);
      expect(await store.read(sessionRecipe, sampleSession.id)).toEqual({ found: sampleSession });
      expect(await (await reopened(store, folder)).read(sessionRecipe, sampleSession.id)).toEqual({
        found: sampleSession,
      });
    });

    test('a document that was never written is missing', async () => {
      const store = await opened(temporaryFolder());
      expect(await store.read(noteRecipe, 'nothing')).toEqual({ missing: true });
      expect(await store.list('settings')).toEqual([]);
    });

    test('of many writes at once the one asked for last stays', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      const texts = Array.from({ length: 20 }, (_, index) => `take ${index}`);
      await Promise.all(texts.map((text) => store.write(noteRecipe, 'n', note(text))));
      expect(await (await reopened(store, folder)).read(noteRecipe, 'n')).toEqual({ found: note('take 19') });
    });

    test('the list names each document once, and no journals', async () => {
      const store = await opened(temporaryFolder());
      await store.write(noteRecipe, 'a', note('1'));
      await store.write(noteRecipe, 'b', note('2'));
      await store.write(noteRecipe, 'a', note('3'));
      await (await store.journal('ses_1')).append([1]);
      expect((await store.list('settings')).toSorted()).toEqual(['a', 'b']);
      expect(await store.list('sessions')).toEqual([]);
    });

    test('a value that could not be read back is refused and what was there stays', async () => {
      const store = await opened(temporaryFolder());
      await store.write(noteRecipe, 'n', note('good'));
      const wrong: unknown[] = [
        { version: 2, text: 7 },
        { version: 1, words: 'old form' },
        { text: 'no version' },
        null,
      ];
      const anything: Recipe<unknown> = noteRecipe;
      for (const value of wrong) {
        await expect(store.write(anything, 'n', value)).rejects.toThrow(Error);
      }
      expect(await store.read(noteRecipe, 'n')).toEqual({ found: note('good') });
    });

    test.each(['', '..', '../n', 'a/b', 'a\\b', 'a.json', 'con', 'NUL', 'x'.repeat(101), 'a\0b', '-a'])(
      'the id %j names no file',
      async (id) => {
        const store = await opened(temporaryFolder());
        await expect(store.read(noteRecipe, id)).rejects.toThrow(TypeError);
        await expect(store.write(noteRecipe, id, note('x'))).rejects.toThrow(TypeError);
        await expect(store.journal(id)).rejects.toThrow(TypeError);
      },
    );

    test('a document of an older version is read in its current form', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      await adapter.plant(folder, { kind: 'settings', id: 'n', value: { version: 1, words: 'from before' } });
      expect(await store.read(noteRecipe, 'n')).toEqual({ found: note('from before') });
    });

    test('a document of a later version is named, left where it is and never replaced', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      await adapter.plant(folder, { kind: 'settings', id: 'n', value: { version: 3, verses: ['from later'] } });
      const read = await store.read(noteRecipe, 'n');
      expect(read).toMatchObject({ quarantined: { kind: 'settings', id: 'n', why: 'newer' } });
      if (!('quarantined' in read)) throw new Error('expected a quarantined document');
      const before = await adapter.bytes(read.quarantined.keptAs);
      await expect(store.write(noteRecipe, 'n', note('over it'))).rejects.toMatchObject({ reason: 'newer' });
      expect(await adapter.bytes(read.quarantined.keptAs)).toEqual(before);
    });

    test('a corrupt document is named and kept aside, and a new one can take its place', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      await store.write(noteRecipe, 'n', note('dear'));
      await adapter.spoil(folder, 'settings', 'n');
      const read = await store.read(noteRecipe, 'n');
      expect(read).toMatchObject({ quarantined: { kind: 'settings', id: 'n', why: 'corrupt' } });
      expect(await store.read(noteRecipe, 'n')).toEqual({ missing: true });
      await store.write(noteRecipe, 'n', note('next'));
      if (!('quarantined' in read)) throw new Error('expected a quarantined document');
      expect((await adapter.bytes(read.quarantined.keptAs)).length).toBeGreaterThan(0);
      expect(await store.read(noteRecipe, 'n')).toEqual({ found: note('next') });
    });

    test('a corrupt document that nobody read first is kept aside before it is replaced', async () => {
      const folder = temporaryFolder();
      const before = await opened(folder);
      await before.write(noteRecipe, 'n', note('dear'));
      const store = await reopened(before, folder);
      await adapter.spoil(folder, 'settings', 'n');
      await store.write(noteRecipe, 'n', note('next'));
      expect(await store.read(noteRecipe, 'n')).toEqual({ found: note('next') });
    });
  });

  describe(`journals of ${adapter.name}`, () => {
    test('lines are read back after a restart, in the order of the calls', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      const journal = await store.journal('ses_1');
      expect(journal.contents).toEqual({ lines: [], tornTail: false, quarantinedLines: 0, missingLines: 0 });
      await Promise.all([journal.append([{ n: 1 }, { n: 2 }]), journal.append([{ n: 3 }]), journal.append([{ n: 4 }])]);
      const again = await (await reopened(store, folder)).journal('ses_1');
      expect(again.contents).toEqual({
        lines: [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }],
        tornTail: false,
        quarantinedLines: 0,
        missingLines: 0,
      });
    });

    test('a journal goes on where it stopped', async () => {
      const folder = temporaryFolder();
      let store = await opened(folder);
      for (let day = 1; day <= 4; day += 1) {
        await (await store.journal('ses_1')).append([day]);
        store = await reopened(store, folder);
      }
      expect((await store.journal('ses_1')).contents.lines).toEqual([1, 2, 3, 4]);
    });

    test('any text comes back as it was', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      const lines = [
        'two\nlines\r\n',
        'Zoë 🌬️',
        '"quoted" \\',
        '\u2028',
        null,
        true,
        { deep: [{ er: 1.5 }] },
        'x'.repeat(300_000),
      ];
      await (await store.journal('ses_1')).append(lines);
      expect((await (await reopened(store, folder)).journal('ses_1')).contents.lines).toEqual(lines);
    });

    test('a line is kept as it was when it was handed over', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      const line = { mark: 'present' };
      const appending = (await store.journal('ses_1')).append([line]);
      line.mark = 'absent';
      await appending;
      expect((await (await reopened(store, folder)).journal('ses_1')).contents.lines).toEqual([{ mark: 'present' }]);
    });

    test('an append of nothing, or of something that is no JSON, adds nothing', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      const journal = await store.journal('ses_1');
      await journal.append([]);
      await expect(journal.append([1, undefined])).rejects.toThrow(TypeError);
      await expect(journal.append([1n])).rejects.toThrow(TypeError);
      await journal.append(['good']);
      expect((await (await reopened(store, folder)).journal('ses_1')).contents.lines).toEqual(['good']);
    });

    test('a journal is open once at a time', async () => {
      const store = await opened(temporaryFolder());
      const journal = await store.journal('ses_1');
      await expect(store.journal('ses_1')).rejects.toMatchObject({ reason: 'in-use' });
      await journal.append([1]);
      await journal.close();
      expect((await store.journal('ses_1')).contents.lines).toEqual([1]);
    });

    test('an append that was asked for before closing is on disk after it, and none is taken afterwards', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      const journal = await store.journal('ses_1');
      const appending = journal.append([1]);
      await journal.close();
      await appending;
      await expect(journal.append([2])).rejects.toMatchObject({ reason: 'closed' });
      expect((await store.journal('ses_1')).contents.lines).toEqual([1]);
    });
  });

  describe(`the folder of ${adapter.name}`, () => {
    test('a second store on the same folder is refused with the process that holds it', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      await expect(adapter.open(folder)).rejects.toMatchObject({ reason: 'in-use', path: folder, heldBy: process.pid });
      await store.write(noteRecipe, 'n', note('still ours'));
      expect(await (await reopened(store, folder)).read(noteRecipe, 'n')).toEqual({ found: note('still ours') });
    });

    test('a closed store takes and gives nothing', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      await store.close();
      await store.close();
      await expect(store.read(noteRecipe, 'n')).rejects.toMatchObject({ reason: 'closed' });
      await expect(store.write(noteRecipe, 'n', note('x'))).rejects.toMatchObject({ reason: 'closed' });
      await expect(store.list('settings')).rejects.toMatchObject({ reason: 'closed' });
      await expect(store.journal('ses_1')).rejects.toMatchObject({ reason: 'closed' });
    });

    test('closing waits for what was asked for', async () => {
      const folder = temporaryFolder();
      const store = await opened(folder);
      const journal = await store.journal('ses_1');
      const asked = [store.write(noteRecipe, 'n', note('late')), journal.append([1]), journal.append([2])];
      await store.close();
      await Promise.all(asked);
      const again = await opened(folder);
      expect(await again.read(noteRecipe, 'n')).toEqual({ found: note('late') });
      expect((await again.journal('ses_1')).contents.lines).toEqual([1, 2]);
    });
  });
}
