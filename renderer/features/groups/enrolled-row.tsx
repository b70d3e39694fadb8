import { Wind } from 'lucide-react';
import type { Enrolment } from '#core/groups/group';
import { personCode } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';
import { Button } from '#ui/button';
import { Chip } from '#ui/chip';
import { useSay } from '#ui/say';
import { dayOfDate } from './day-of-date';
import { MissPanel } from './miss-panel';
import { useEnrol } from './use-enrol';
import type { GroupHold } from './use-group';

export interface EnrolledRowProps {
  readonly hold: GroupHold;
  readonly one: Enrolment;
  /** Null: not known yet. */
  readonly digest: PersonDigest | null;
  /** In the line of who waits. */
  readonly place: number | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One person of the group, and what can be said of their belonging. */
export function EnrolledRow(props: EnrolledRowProps) {
  const { hold, one, digest, place, isOpen, onOpen } = props;
  const say = useSay();
  const enrol = useEnrol(hold);
  const { person, state, since, why } = one;
  const name = hold.about.names[person] ?? '';
  const date = dayOfDate(since, hold.about.record.group.zone);
  return (
    <li className="enrolled-row">
      {place !== null && (
        <span className="row-number" aria-hidden>
          {place}
        </span>
      )}
      <div className="enrolled-words">
        <p className="enrolled-name">
          <a href={`#/groups/people/${encodeURIComponent(person)}`}>{name}</a>
          {digest?.holds === false && <Chip icon={Wind}>{say('groups.no-holds')}</Chip>}
        </p>
        <p className="groups-quiet">
          {personCode(person)} · {say(`groups.since.${state}`, { date })}
          {why === '' ? '' : ` · ${why}`}
        </p>
      </div>
      <div className="enrolled-steps">
        {state === 'enrolled' ? (
          <Button
            variant="plain"
            isExpanded={isOpen}
            label={say(isOpen ? 'groups.person-less-for' : 'groups.person-more-for', { name })}
            onPress={() => onOpen(!isOpen)}
          >
            {say(isOpen ? 'groups.less' : 'groups.person-more')}
          </Button>
        ) : (
          <Button
            variant="plain"
            label={say(state === 'waitlist' ? 'groups.enrol-name' : 'groups.back-name', { name })}
            onPress={() => void enrol({ person, state: 'enrolled', why: '' })}
          >
            {say(state === 'waitlist' ? 'groups.enrol' : 'groups.back')}
          </Button>
        )}
        {state === 'waitlist' && (
          <Button
            variant="plain"
            label={say('groups.off-list-name', { name })}
            onPress={() => void enrol({ person, state: 'withdrawn', why: '' })}
          >
            {say('groups.off-list')}
          </Button>
        )}
      </div>
      {isOpen && <MissPanel hold={hold} one={one} onClose={() => onOpen(false)} />}
    </li>
  );
}
