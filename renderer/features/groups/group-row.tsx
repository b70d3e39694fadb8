import type { GroupSummary } from '#bridge/groups';
import { clockTime } from '#core/time/civil';
import { Chip } from '#ui/chip';
import { SayProvider, useSay } from '#ui/say';
import { groupsAddressOf } from './group-pages';

/** One group in the list: its next date first, for that is what people look for. */
export function GroupRow({ group }: { readonly group: GroupSummary }) {
  return (
    <SayProvider zone={group.zone}>
      <Row group={group} />
    </SayProvider>
  );
}

function Row({ group }: { readonly group: GroupSummary }) {
  const say = useSay();
  const { id, title, place, enrolled, waiting, capacity, curriculumTitle, archived } = group;
  const about = [curriculumTitle ?? '', place].filter((words) => words !== '').join(' · ');
  return (
    <li className="group-row">
      <NextDate group={group} />
      <div className="group-row-words">
        <h2 className="group-row-title">
          <a href={groupsAddressOf({ is: 'group', id, side: 'dates' })}>{title}</a>
          {archived && <Chip>{say('groups.archived')}</Chip>}
        </h2>
        {about !== '' && <p className="groups-quiet">{about}</p>}
      </div>
      <p className="group-row-facts">
        <span>
          {capacity === null
            ? say('groups.enrolled', { count: enrolled })
            : say('groups.enrolled-of', { count: enrolled, capacity })}
        </span>
        {waiting > 0 && <Chip tone="warn">{say('groups.waiting', { count: waiting })}</Chip>}
      </p>
    </li>
  );
}

function NextDate({ group: { next, zone } }: { readonly group: GroupSummary }) {
  const say = useSay();
  if (next === null) return <p className="group-row-when groups-quiet">{say('groups.no-next')}</p>;
  return (
    <p className="group-row-when">
      <span className="group-row-date">{say('groups.day-short', { date: next.start })}</span>
      <span className="groups-quiet">{say('groups.time-no', { time: clockTime(next.start, zone), no: next.no })}</span>
    </p>
  );
}
