import './form.css';
import './inside.css';
import { ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import type { RestoreItem, RestorePreview } from '#core/ports/backups';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { type Say, useSay } from '#ui/say';
import { CountList } from './count-list';
import { ItemList } from './item-list';
import { momentWords } from './moment-words';
import { changing, fateOf, notable, tally, withoutPieces } from './restore-fates';

export interface RestoreViewProps {
  readonly preview: RestorePreview;
  readonly isBusy: boolean;
  readonly onRestore: (older: boolean) => void;
}

function nameOf(say: Say, { kind, id, session }: RestoreItem): string {
  if (session !== null)
    return say('restore.item.session', { title: session.title, when: momentWords(say, session.plannedStart) });
  return say(`restore.item.${kind}`, { id });
}

/** What bringing back a backup would do, in figures first, and the two ways to do it. */
export function RestoreView({ preview, isBusy, onRestore }: RestoreViewProps) {
  const say = useSay();
  const [older, setOlder] = useState(false);
  const items = withoutPieces(preview.items);
  const counts = tally(items);
  const newerHere = counts.find(({ state }) => state === 'here-newer')?.count ?? 0;
  const count = changing(items, older);
  const mayChange = changing(items, true) > 0;
  return (
    <div className="inside">
      <CountList
        rows={counts.map((row) => ({
          id: row.state,
          word: say(`restore.state.${row.state}`),
          count: row.count,
          fate: say(`restore.fate.${fateOf(row.state, older)}`),
        }))}
      />
      <ItemList
        label={say('restore.items')}
        items={notable(items).map((item) => ({
          id: `${item.kind}/${item.id}`,
          name: nameOf(say, item),
          state: say(`restore.state.${item.state}`),
        }))}
      />
      {!mayChange && <p>{say('restore.nothing')}</p>}
      {newerHere > 0 && (
        <Checkbox isChecked={older} onChange={setOlder}>
          {say('restore.older', { count: newerHere })}
        </Checkbox>
      )}
      {mayChange && (
        <>
          <p className="settings-words">{say('restore.kept-first')}</p>
          <div className="settings-actions">
            <Button
              variant="primary"
              icon={ArchiveRestore}
              onPress={() => onRestore(older)}
              isDisabled={count === 0 || isBusy}
            >
              {say(older ? 'restore.do-older' : 'restore.do', { count })}
            </Button>
          </div>
        </>
      )}
      <p className="settings-busy" role="status">
        {isBusy && say('restore.doing')}
      </p>
    </div>
  );
}
