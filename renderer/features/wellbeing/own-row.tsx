import { Archive, ArchiveRestore, Pencil } from 'lucide-react';
import type { KnownInstrument } from '#bridge/wellbeing';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface OwnRowProps {
  readonly listed: KnownInstrument;
  readonly onChange: () => void;
  readonly onShelve: (removed: boolean) => void;
}

/** One questionnaire of one's own in the list, with what can be done with it. */
export function OwnRow({ listed: { instrument, removed }, onChange, onShelve }: OwnRowProps) {
  const say = useSay();
  const { name, items, response, version } = instrument;
  return (
    <li className="own-line">
      <div>
        <strong>{name}</strong>
        <p className="own-quiet">{say('own.figures', { items, ...response, version })}</p>
      </div>
      <div className="own-doings">
        {removed ? (
          <Button icon={ArchiveRestore} label={say('own.bring-back-one', { name })} onPress={() => onShelve(false)}>
            {say('own.bring-back')}
          </Button>
        ) : (
          <>
            <Button icon={Pencil} label={say('own.change-one', { name })} onPress={onChange}>
              {say('own.change')}
            </Button>
            <Button
              variant="plain"
              icon={Archive}
              label={say('own.archive-one', { name })}
              onPress={() => onShelve(true)}
            >
              {say('own.archive')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
