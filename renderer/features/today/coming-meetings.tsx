import type { MeetingToday } from '#bridge/groups';
import { clockTime } from '#core/time/civil';
import { SayProvider, useSay } from '#ui/say';

/** The dates of the groups in the days after today. */
export function ComingMeetings({ meetings }: { readonly meetings: readonly MeetingToday[] }) {
  const say = useSay();
  if (meetings.length === 0) return null;
  return (
    <section className="today-list" aria-labelledby="coming">
      <h2 className="today-list-heading" id="coming">
        {say('today.coming')}
      </h2>
      <ul>
        {meetings.map((meeting) => (
          <SayProvider key={`${meeting.group} ${meeting.key}`} zone={meeting.zone}>
            <Coming meeting={meeting} />
          </SayProvider>
        ))}
      </ul>
    </section>
  );
}

function Coming({ meeting: { group, title, start, zone, expected } }: { readonly meeting: MeetingToday }) {
  const say = useSay();
  return (
    <li className="today-item">
      <p className="today-item-title">
        <a href={`#/groups/${encodeURIComponent(group)}`}>{title}</a>
      </p>
      <p className="today-item-when">{say('today.coming-at', { date: start, time: clockTime(start, zone) })}</p>
      <p className="today-item-state">{say('today.meeting-expected', { count: expected })}</p>
    </li>
  );
}
