import { useCallback, useEffect, useRef, useState } from 'react';
import { people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import type { Person } from '#core/people/person';
import { personFaults } from '#core/people/person-faults';
import type { PersonRecord } from '#core/records/person-record';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { mendedPerson, type ReadyAsked, type ReadyDraft, readyDraft } from './ready-draft';
import { ReadyFields } from './ready-fields';

export interface ReadyCardProps {
  readonly person: string;
  readonly name: string;
  readonly asked: ReadyAsked;
  readonly onClose: () => void;
  readonly onKept: () => void;
}

/** Asks somebody what is missing for their bill, and keeps it; nothing else of them is shown. */
export function ReadyCard({ person, ...card }: ReadyCardProps) {
  const say = useSay();
  const ask = useCallback(() => people.about(person), [person]);
  const { value, failed, again } = useAsked(ask);
  if (value?.done === true) return <Known record={value.value.record} again={again} {...card} />;
  return (
    <p className="ready-quiet" role="status">
      {value?.done === false && say(`why.${value.why}`)}
      {failed && value === undefined && say('why.unanswered')}
    </p>
  );
}

interface KnownProps extends Omit<ReadyCardProps, 'person'> {
  readonly record: PersonRecord;
  readonly again: () => void;
}

function Known({ record, again, name, asked, onClose, onKept }: KnownProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const [typed, setTyped] = useState<Partial<ReadyDraft>>({});
  const [isSaving, setSaving] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const draft = { ...readyDraft(record.person, asked.day), ...typed };
  const mended = mendedPerson(record.person, draft, asked);
  const faults = personFaults(mended, asked.today);
  const isChanged = JSON.stringify(mended) !== JSON.stringify(record.person);
  const putBack = async (before: Person, revision: number): Promise<void> => {
    if ((await attempt(people.save(before, revision))) === null) return;
    onKept();
    tell({ text: say('person.put-back', { name }) });
  };
  const keep = async (): Promise<void> => {
    setSaving(true);
    const saved = await attempt(people.save(mended, record.revision));
    setSaving(false);
    if (saved === null) {
      // What is typed stays, over what is kept of them now.
      again();
      return;
    }
    const back = (): void => void putBack(record.person, saved.value.revision);
    tell({ text: say('person.kept', { name }), action: { word: say('person.undo'), onPress: back } });
    onKept();
  };
  return (
    <div className="ready-card" role="group" aria-label={say('ready.ask-named', { name })} ref={form}>
      <ReadyFields
        draft={draft}
        what={asked.what}
        onChange={(to) => setTyped((before) => ({ ...before, ...to }))}
        problem={(field) => {
          const fault = faults.find((one) => one.field === field);
          return fault === undefined ? {} : { problem: say(`person.fault.${fault.is}`) };
        }}
      />
      <div className="ready-doings">
        <Button isDisabled={!isChanged || faults.length > 0 || isSaving} onPress={() => void keep()}>
          {say('person.keep')}
        </Button>
        <Button variant="plain" onPress={onClose}>
          {say('ready.not-now')}
        </Button>
      </div>
    </div>
  );
}
