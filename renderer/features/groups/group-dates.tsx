import { CalendarDays, CalendarPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { MeetingAbout } from '#bridge/groups';
import { theProgram } from '#bridge/program';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { EmptyState } from '#ui/empty-state';
import { useSay } from '#ui/say';
import { groupsAddressOf } from './group-pages';
import { Holidays } from './holidays';
import { MeetingRow } from './meeting-row';
import { useChoices } from './use-choices';
import type { GroupHold } from './use-group';

/** So many dates that are done with stand there before they are folded away. */
const fewEarlier = 3;

/** The dates before the next one that need nothing any more. */
function earlierThan(meetings: readonly MeetingAbout[], next: string | undefined): ReadonlySet<string> {
  const at = next === undefined ? meetings.length : meetings.findIndex(({ key }) => key === next);
  const past = meetings.slice(0, at).filter(({ state }) => state !== 'unsigned' && state !== 'to-come');
  return new Set(past.length > fewEarlier ? past.map(({ key }) => key) : []);
}

/** All dates of a group with what is held on each, the next one ready to be opened. */
export function GroupDates({ hold }: { readonly hold: GroupHold }) {
  const say = useSay();
  const choices = useChoices();
  const [opened, open] = useState<string | null>(null);
  const [isAll, showAll] = useState(false);
  const { record, meetings } = hold.about;
  const now = theProgram().clock.now();
  const next = meetings.find(({ end, state }) => end > now && (state === 'to-come' || state === 'running'))?.key;
  const titles = useMemo(() => new Map(choices?.classes.map(({ id, title }) => [id, title])), [choices]);
  if (record.group.schedule === null) {
    return (
      <EmptyState
        icon={CalendarDays}
        title={say('groups.no-dates')}
        action={
          <ButtonLink
            variant="primary"
            icon={CalendarPlus}
            href={groupsAddressOf({ is: 'group', id: record.id, side: 'change' })}
          >
            {say('groups.set-dates')}
          </ButtonLink>
        }
      >
        {say('groups.no-dates-words')}
      </EmptyState>
    );
  }
  const earlier = earlierThan(meetings, next);
  const listed = isAll ? meetings : meetings.filter(({ key }) => !earlier.has(key));
  return (
    <div className="group-dates">
      <div className="group-dates-list">
        {earlier.size > 0 && (
          <Button variant="plain" isExpanded={isAll} onPress={() => showAll(!isAll)}>
            {say(isAll ? 'groups.hide-earlier' : 'groups.show-earlier', { count: earlier.size })}
          </Button>
        )}
        <ol className="date-rows" aria-label={say('groups.side.dates')}>
          {listed.map((meeting) => (
            <MeetingRow
              key={meeting.key}
              hold={hold}
              meeting={meeting}
              isNext={meeting.key === next}
              isPast={meeting.end <= now}
              isOpen={meeting.key === opened}
              onOpen={(isOpen) => open(isOpen ? meeting.key : null)}
              choices={choices}
              classTitle={titles.get(meeting.classId ?? '') ?? null}
            />
          ))}
        </ol>
      </div>
      <Holidays hold={hold} />
    </div>
  );
}
