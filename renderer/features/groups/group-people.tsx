import { UserPlus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import type { Enrolment } from '#core/groups/group';
import type { PersonDigest } from '#core/people/person-digest';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { AddPerson } from './add-person';
import { EnrolledRow } from './enrolled-row';
import { useEnrol } from './use-enrol';
import type { GroupHold } from './use-group';

/** Who is in the group, who waits, and who was. */
export function GroupPeople({ hold }: { readonly hold: GroupHold }) {
  const say = useSay();
  const ask = useCallback(() => people.list(), []);
  const { value } = useAsked(ask);
  const digests = useMemo(() => new Map((value ?? []).map((person) => [person.id, person])), [value]);
  const { people: belonging } = hold.about;
  const of = (state: Enrolment['state']): readonly Enrolment[] => belonging.filter((one) => one.state === state);
  const waiting = of('waitlist').toSorted((one, other) => one.since.localeCompare(other.since));
  const before = belonging.filter(({ state }) => state === 'withdrawn' || state === 'completed');
  return (
    <div className="group-people">
      <AddPerson hold={hold} roster={value ?? null} />
      <div className="group-people-lists">
        <PlaceFree hold={hold} />
        <List heading={say('groups.list.enrolled')} list={of('enrolled')} hold={hold} digests={digests} />
        {waiting.length > 0 && (
          <List heading={say('groups.list.waitlist')} list={waiting} hold={hold} digests={digests} isCounted />
        )}
        {before.length > 0 && <Before list={before} hold={hold} digests={digests} />}
      </div>
    </div>
  );
}

/** Somebody could move up: it is offered, not done. */
function PlaceFree({ hold }: { readonly hold: GroupHold }) {
  const say = useSay();
  const enrol = useEnrol(hold);
  const { nextInLine, names } = hold.about;
  if (nextInLine === null) return null;
  const name = names[nextInLine] ?? '';
  return (
    <Notice
      icon={UserPlus}
      title={say('groups.place-free', { name })}
      action={
        <Button onPress={() => void enrol({ person: nextInLine, state: 'enrolled', why: '' })}>
          {say('groups.promote', { name })}
        </Button>
      }
    >
      <p>{say('groups.place-free-words')}</p>
    </Notice>
  );
}

interface ListProps {
  readonly list: readonly Enrolment[];
  readonly hold: GroupHold;
  readonly digests: ReadonlyMap<string, PersonDigest>;
}

interface HeadedProps extends ListProps {
  readonly heading: string;
  /** Their order matters, and is shown. */
  readonly isCounted?: boolean;
}

function List({ heading, list, hold, digests, isCounted = false }: HeadedProps) {
  const say = useSay();
  const [opened, open] = useState<string | null>(null);
  return (
    <section aria-label={heading}>
      <h2 className="groups-heading">
        {heading} <span className="groups-quiet">{list.length}</span>
      </h2>
      {list.length === 0 && <p className="groups-quiet">{say('groups.nobody')}</p>}
      <ol className="enrolled-rows">
        {list.map((one, at) => (
          <EnrolledRow
            key={one.person}
            hold={hold}
            one={one}
            digest={digests.get(one.person) ?? null}
            place={isCounted ? at + 1 : null}
            isOpen={one.person === opened}
            onOpen={(isOpen) => open(isOpen ? one.person : null)}
          />
        ))}
      </ol>
    </section>
  );
}

function Before({ list, ...rest }: ListProps) {
  const say = useSay();
  const [isShown, show] = useState(false);
  return (
    <div className="groups-away">
      <Button variant="plain" isExpanded={isShown} onPress={() => show(!isShown)}>
        {say(isShown ? 'groups.hide-before' : 'groups.show-before', { count: list.length })}
      </Button>
      {isShown && <List heading={say('groups.list.before')} list={list} {...rest} />}
    </div>
  );
}
