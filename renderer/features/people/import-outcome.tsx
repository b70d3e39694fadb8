import { Undo2 } from 'lucide-react';
import type { RosterImported, RosterUndone } from '#bridge/people';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface ImportOutcomeProps {
  readonly outcome: RosterImported;
  /** What taking it back did; null: it stands. */
  readonly undone: RosterUndone | null;
  readonly isUndoing: boolean;
  readonly onUndo: () => void;
}

/** What a list brought, and the way to take all of it back. */
export function ImportOutcome({ outcome, undone, isUndoing, onUndo }: ImportOutcomeProps) {
  const say = useSay();
  const undoneWords = useUndoneWords();
  const { made, updated, skipped, group, enrolled, waiting } = outcome;
  return (
    <>
      <p>{say('import.done', { made, updated, skipped })}</p>
      {group !== null && <p>{say('import.done-group', { enrolled, waiting, title: group })}</p>}
      {undone === null ? (
        <>
          <Button icon={Undo2} isDisabled={isUndoing} onPress={onUndo}>
            {say('import.undo')}
          </Button>
          <p className="person-why">{say('import.undo-why')}</p>
        </>
      ) : (
        <p>{undoneWords(undone)}</p>
      )}
    </>
  );
}

/** So many are named; of the others the count tells. */
const named = 8;

/** The words for an import that was taken back, with the names of those who stay. */
export function useUndoneWords(): (undone: RosterUndone) => string {
  const say = useSay();
  return ({ undone, stayed }) => {
    const words = say('import.undone', { count: undone });
    if (stayed.length === 0) return words;
    const names = stayed.slice(0, named).join(', ');
    return `${words} ${say('import.stayed', { names, count: stayed.length, more: Math.max(0, stayed.length - named) })}`;
  };
}
