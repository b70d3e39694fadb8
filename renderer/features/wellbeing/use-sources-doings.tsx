import { wellbeing } from '#bridge/wellbeing';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';

/** Takes a checklist away, and tells of a new one; each can be undone. */
export function useSourcesDoings(person: string, onChanged: () => void) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const takeAway = async (id: string): Promise<boolean> => {
    const isDone = (await attempt(wellbeing.removeSources({ person, id }))) !== null;
    if (isDone) onChanged();
    return isDone;
  };
  const bringBack = async (id: string): Promise<void> => {
    if ((await attempt(wellbeing.bringBackSources({ person, id }))) !== null) onChanged();
  };
  return {
    remove: async (id: string): Promise<void> => {
      if (!(await takeAway(id))) return;
      tell({ text: say('sources.removed'), action: { word: say('ratings.undo'), onPress: () => void bringBack(id) } });
    },
    tellKept: (id: string): void => {
      tell({ text: say('sources.kept'), action: { word: say('ratings.undo'), onPress: () => void takeAway(id) } });
    },
  };
}
