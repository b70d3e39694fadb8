import { act } from '#bridge/act';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { useSay } from '#ui/say';
import { placeWords } from './cell-words';
import { addressAt } from './enter-place';
import type { GridView } from './grid-view';
import type { GridPlace } from './grid-window';

export interface GridDetailProps {
  readonly view: GridView;
  readonly at: GridPlace;
  readonly onChanged: () => void;
}

/** The place at which somebody stands in the grid, in words, and the way to mend it. */
export function GridDetail({ view, at, onChanged }: GridDetailProps) {
  const say = useSay();
  return (
    <div className="grid-detail">
      <p className="grid-detail-words" role="status">
        {placeWords(say, view, at)}
      </p>
      <Mend view={view} at={at} onChanged={onChanged} />
    </div>
  );
}

/** What was signed is amended in its record; what was not is marked in the room. */
function Mend({ view, at, onChanged }: GridDetailProps) {
  const say = useSay();
  const attempt = useAttempt();
  const address = addressAt(view, at);
  const head = view.columns[at.column]?.column;
  const session = head?.session ?? null;
  if (at.column < 0) {
    return address === null ? null : (
      <ButtonLink variant="plain" href={`#${address}`}>
        {say('groups.to-person')}
      </ButtonLink>
    );
  }
  const toRoom = async (id: string): Promise<void> => {
    await attempt(act.reopen(id));
    onChanged();
  };
  return (
    <span className="grid-detail-steps">
      {address !== null && (
        <ButtonLink variant="plain" href={`#${address}`}>
          {say(head?.state === 'signed' ? 'groups.mend-record' : 'groups.look-record')}
        </ButtonLink>
      )}
      {session !== null && (head?.state === 'unsigned' || head?.state === 'running') && (
        <Button variant="plain" onPress={() => void toRoom(session)}>
          {say('groups.mend-room')}
        </Button>
      )}
    </span>
  );
}
