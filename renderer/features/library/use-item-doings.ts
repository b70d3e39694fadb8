import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { library, newItemId, newSitting } from '#bridge/library';
import { packages } from '#bridge/packages';
import { saveFile } from '#bridge/save-file';
import type { LibraryItem } from '#core/library/library-item';
import { type Attempted, useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { useLibrary } from './library-data';
import { pathOf } from './pages';
import { beginSitting } from './sittings';

/** What can be done with something of the library. */
export interface ItemDoings {
  /** Copies it and opens the copy in its editor. */
  readonly copy: () => void;
  readonly favour: (isFavourite: boolean) => void;
  readonly archive: (isArchived: boolean) => void;
  readonly remove: () => void;
  /** Saves it as a file, unsealed: it names nobody. */
  readonly save: () => void;
  /** Something of this takes a moment now. */
  readonly isBusy: boolean;
}

const packageType = 'application/octet-stream';

async function removal(item: LibraryItem): Promise<Attempted<'removed' | 'in-use'>> {
  const answer = await library.remove(item);
  if (answer.done) return { done: true, value: 'removed' };
  return answer.why === 'item-in-use' ? { done: true, value: 'in-use' } : answer;
}

/** What is done with something of the library, and what is told of it. */
export function useItemDoings(item: LibraryItem): ItemDoings {
  const { kind, id, title, isBuiltIn } = item;
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { again, marked } = useLibrary();
  const [isBusy, setBusy] = useState(false);
  const busily = (doing: () => Promise<void>) => () => {
    setBusy(true);
    void doing().finally(() => setBusy(false));
  };

  const copy = async (): Promise<void> => {
    const [newId, sitting] = [newItemId(kind), newSitting()];
    const name = say(isBuiltIn ? 'library.own-title' : 'library.copy-title', { title });
    const made = await attempt(library.copy({ kind, id, newId, title: name, sitting }));
    if (made === null) return;
    beginSitting({ kind, id: newId }, sitting);
    again();
    navigate(pathOf({ is: 'edit', kind, id: newId }));
  };

  const favour = async (isFavourite: boolean): Promise<void> => {
    const kept = await attempt(library.mark(item, { favourite: isFavourite }));
    if (kept !== null) marked(item, { isFavourite });
  };

  const archive = async (isArchived: boolean): Promise<void> => {
    const kept = await attempt(library.mark(item, { archived: isArchived }));
    if (kept === null) return;
    marked(item, { isArchived });
    tell({
      text: say(isArchived ? 'library.archived-told' : 'library.unarchived-told', { title }),
      action: { word: say('library.undo'), onPress: () => void archive(!isArchived) },
    });
  };

  const bringBack = async (): Promise<void> => {
    if ((await attempt(library.bringBack(item))) !== null) again();
  };

  const remove = async (): Promise<void> => {
    const gone = await attempt(removal(item));
    if (gone === null) return;
    if (gone.value === 'in-use') {
      const action = { word: say('library.archive'), onPress: () => void archive(true) };
      tell({ text: say('why.item-in-use'), action });
      return;
    }
    again();
    navigate(pathOf({ is: 'shelf', kind }));
    const action = { word: say('library.bring-back'), onPress: () => void bringBack() };
    tell({ text: say('library.removed-told', { title }), action });
  };

  const save = async (): Promise<void> => {
    const file = await attempt(packages.make({ items: [{ kind, id }] }, null));
    if (file === null) return;
    const { pieces, summary } = file.value;
    const saved = await saveFile({ name: summary.name, pieces, type: packageType });
    tell({ text: saved === 'saved' ? say('library.saved', { file: summary.name }) : say('file.cancelled') });
  };

  return {
    copy: busily(copy),
    favour: (to) => busily(() => favour(to))(),
    archive: (to) => busily(() => archive(to))(),
    remove: busily(remove),
    save: busily(save),
    isBusy,
  };
}
