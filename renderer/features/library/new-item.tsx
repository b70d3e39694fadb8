import './new-item.css';
import { ArrowLeft, Table2 } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { library, newItemId, newSitting } from '#bridge/library';
import type { LibraryKind } from '#core/library/library-entry';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { ItemIcon } from './item-icon';
import { useLibrary } from './library-data';
import { blankOf, type NewWish, practiceKinds, slots } from './new-content';
import { addressOf, pathOf } from './pages';
import { beginSitting } from './sittings';

/** Something new: what it is to be, how it is called, and its editor opens. */
export function NewItem() {
  const say = useSay();
  return (
    <Page heading={say('library.new-heading')} lead={say('library.new-lead')}>
      <div className="new-item">
        <Form />
        <section className="new-other" aria-labelledby="new-other">
          <h2 className="item-heading" id="new-other">
            {say('library.new-from-table')}
          </h2>
          <p>{say('library.new-from-table-words')}</p>
          <ButtonLink icon={Table2} href={addressOf({ is: 'new-from-table' })}>
            {say('library.new-from-table-do')}
          </ButtonLink>
          <ButtonLink variant="plain" icon={ArrowLeft} href={addressOf({ is: 'shelf', kind: null })}>
            {say('library.to-shelf')}
          </ButtonLink>
        </section>
      </div>
    </Page>
  );
}

function Form() {
  const say = useSay();
  const attempt = useAttempt();
  const { again } = useLibrary();
  const [isBusy, setBusy] = useState(false);
  const [wish, setWish] = useState<NewWish>({ kind: 'classes', title: '', slot: '60', partKind: 'guided' });
  const change = (to: Partial<NewWish>): void => setWish((before) => ({ ...before, ...to }));
  const make = async (): Promise<void> => {
    const [id, sitting] = [newItemId(wish.kind), newSitting()];
    const was = blankOf(say, id, wish);
    setBusy(true);
    const made = await attempt(library.save({ was, revision: 0, sitting, basedOn: null }));
    setBusy(false);
    if (made === null) return;
    beginSitting({ kind: wish.kind, id }, sitting);
    again();
    navigate(pathOf({ is: 'edit', kind: wish.kind, id }));
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void make();
  };
  return (
    <form className="new-form" onSubmit={onSubmit}>
      <Kinds chosen={wish.kind} onChoose={(kind) => change({ kind })} />
      <TextField
        key={wish.kind}
        label={say('library.new-title')}
        placeholder={say(`library.untitled.${wish.kind}`)}
        value={wish.title}
        onChange={(title) => change({ title })}
      />
      {wish.kind === 'classes' && (
        <Segmented
          label={say('library.new-slot')}
          options={slots.map((slot) => ({ id: slot, word: say('library.minutes', { minutes: slot }) }))}
          value={wish.slot}
          onChange={(slot) => change({ slot })}
        />
      )}
      {wish.kind === 'practices' && (
        <Select
          label={say('library.new-kind')}
          options={practiceKinds.map((kind) => ({ id: kind, word: say(`kind.${kind}`) }))}
          value={wish.partKind}
          onChange={(partKind) => change({ partKind })}
        />
      )}
      <div>
        <Button variant="primary" isSubmit isDisabled={isBusy}>
          {say(`library.make.${wish.kind}`)}
        </Button>
      </div>
    </form>
  );
}

/** What most people make comes first. */
const offered = ['classes', 'practices', 'curricula'] as const;

interface KindsProps {
  readonly chosen: LibraryKind;
  readonly onChoose: (kind: LibraryKind) => void;
}

function Kinds({ chosen, onChoose }: KindsProps) {
  const say = useSay();
  return (
    <fieldset className="new-kinds">
      <legend className="field-label">{say('library.new-what')}</legend>
      {offered.map((kind) => (
        <label key={kind} className="new-kind">
          <input
            type="radio"
            name="kind"
            value={kind}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
            aria-labelledby={`new-${kind}`}
            aria-describedby={`new-${kind}-words`}
          />
          <ItemIcon kind={kind} partKind={null} />
          <span className="new-kind-title" id={`new-${kind}`}>
            {say(`library.a.${kind}`)}
          </span>
          <span className="new-kind-words" id={`new-${kind}-words`}>
            {say(`library.about.${kind}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
