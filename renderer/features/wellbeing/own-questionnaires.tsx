import './own-questionnaires.css';
import { ClipboardList, Plus } from 'lucide-react';
import { useState } from 'react';
import { useAsked } from '#bridge/use-asked';
import { type KnownInstrument, wellbeing } from '#bridge/wellbeing';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { useSay } from '#ui/say';
import { OwnEditor } from './own-editor';
import { OwnRow } from './own-row';
import { startingInstrument } from './own-start';
import { useOwnDoings } from './use-own-doings';

interface Writing {
  readonly start: KnownInstrument;
  readonly isNew: boolean;
}

/** Questionnaires of one's own: made, changed, put away and back. Those that ship are named beside them. */
export function OwnQuestionnaires() {
  const say = useSay();
  const { value, failed, again } = useAsked(wellbeing.instruments);
  const { shelve, tellKept } = useOwnDoings(again);
  const [writing, write] = useState<Writing | null>(null);
  if (writing !== null) {
    return (
      <OwnEditor
        {...writing}
        onLeave={() => write(null)}
        onKept={(kept) => {
          write(null);
          tellKept(kept, writing.start, writing.isNew);
        }}
      />
    );
  }
  if (value === undefined || !value.done) {
    if (!failed && value === undefined) return null;
    return (
      <p>
        {say('own.failed')} <Button onPress={again}>{say('own.again')}</Button>
      </p>
    );
  }
  const own = value.value.filter(({ instrument }) => instrument.own === true);
  const shipped = value.value.filter((listed) => !own.includes(listed)).map(({ instrument }) => instrument.name);
  const [here, away] = [own.filter(({ removed }) => !removed), own.filter(({ removed }) => removed)];
  const make = (): void => {
    const start = { instrument: startingInstrument(), earlier: [], wording: [], removed: false };
    write({ start, isNew: true });
  };
  const row = (listed: KnownInstrument) => (
    <OwnRow
      key={listed.instrument.id}
      listed={listed}
      onChange={() => write({ start: listed, isNew: false })}
      onShelve={(removed) => void shelve(listed, removed)}
    />
  );
  const makeOne = (
    <Button variant={here.length === 0 ? 'primary' : 'quiet'} icon={Plus} onPress={make}>
      {say('own.make')}
    </Button>
  );
  return (
    <div className="own">
      <div className="own-head">
        <div>
          <h2 className="settings-heading">{say('own.heading')}</h2>
          <p className="own-quiet">{say('own.lead')}</p>
        </div>
        {here.length > 0 && makeOne}
      </div>
      {here.length === 0 ? (
        <EmptyState icon={ClipboardList} title={say('own.empty-title')} action={makeOne}>
          {say('own.empty')}
        </EmptyState>
      ) : (
        <ul className="own-list" aria-label={say('own.list')}>
          {here.map(row)}
        </ul>
      )}
      {away.length > 0 && (
        <section aria-labelledby="own-archive">
          <h3 id="own-archive">{say('own.archive-heading')}</h3>
          <ul className="own-list">{away.map(row)}</ul>
        </section>
      )}
      <p className="own-quiet">{say('own.shipped', { count: shipped.length, names: shipped.join('; ') })}</p>
    </div>
  );
}
