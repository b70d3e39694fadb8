import { type KnownInstrument, wellbeing } from '#bridge/wellbeing';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import type { OwnKept } from './own-editor';

/** Puts questionnaires away and back, and tells of one that was kept; each can be undone. */
export function useOwnDoings(onChanged: () => void) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const moved = async ({ instrument: { id } }: KnownInstrument, removed: boolean): Promise<boolean> => {
    const doing = removed ? wellbeing.removeQuestionnaire(id) : wellbeing.bringBackQuestionnaire(id);
    const isDone = (await attempt(doing)) !== null;
    if (isDone) onChanged();
    return isDone;
  };
  const putBack = async ({ instrument, wording }: KnownInstrument, version: number): Promise<void> => {
    if ((await attempt(wellbeing.saveQuestionnaire({ version, instrument, wording }))) !== null) onChanged();
  };
  return {
    shelve: async (listed: KnownInstrument, removed: boolean): Promise<void> => {
      if (!(await moved(listed, removed))) return;
      const { name } = listed.instrument;
      const action = { word: say('own.undo'), onPress: () => void moved(listed, !removed) };
      tell({ text: say(removed ? 'own.archived' : 'own.brought-back', { name }), action });
    },
    /** `before`: as it was; `isNew`: there was none, and its undo puts it into the archive. */
    tellKept: ({ name, version }: OwnKept, before: KnownInstrument, isNew: boolean): void => {
      const undo = (): void => void (isNew ? moved(before, true) : putBack(before, version));
      tell({ text: say('own.kept', { name, version }), action: { word: say('own.undo'), onPress: undo } });
      onChanged();
    },
  };
}
