import './meetings.css';
import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { groups, type MeetingToday } from '#bridge/groups';
import { civilDate, clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { SayProvider, useSay } from '#ui/say';

/** The dates that are on the day of an instant where they are held. What runs already waits elsewhere. */
export function meetingsOfDay(meetings: readonly MeetingToday[], now: Instant): readonly MeetingToday[] {
  return meetings.filter(
    ({ start, zone, state }) => state === 'to-come' && civilDate(start, zone) === civilDate(now, zone),
  );
}

/** The groups that meet today, each with its room. */
export function Meetings({
  meetings,
  onTried,
}: {
  readonly meetings: readonly MeetingToday[];
  readonly onTried: () => void;
}) {
  const say = useSay();
  if (meetings.length === 0) return null;
  return (
    <section className="meetings" aria-labelledby="meetings">
      <h2 className="today-list-heading" id="meetings">
        {say('today.meetings')}
      </h2>
      <ul>
        {meetings.map((meeting, at) => (
          <SayProvider key={`${meeting.group} ${meeting.key}`} zone={meeting.zone}>
            <Meeting meeting={meeting} isFirst={at === 0} onTried={onTried} />
          </SayProvider>
        ))}
      </ul>
    </section>
  );
}

interface MeetingProps {
  readonly meeting: MeetingToday;
  readonly isFirst: boolean;
  readonly onTried: () => void;
}

function Meeting({ meeting, isFirst, onTried }: MeetingProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [isOpening, setOpening] = useState(false);
  const { group, key, title, place, zone, start, no, expected, classTitle, classId } = meeting;
  const open = async (): Promise<void> => {
    setOpening(true);
    await attempt(groups.open({ group, meeting: key }, null));
    setOpening(false);
    onTried();
  };
  const held = classTitle ?? say('today.meeting-no-class');
  return (
    <li className="meeting">
      <p className="meeting-time">{clockTime(start, zone)}</p>
      <div className="meeting-words">
        <p className="meeting-title">
          <a href={`#/groups/${encodeURIComponent(group)}`}>{title}</a>
        </p>
        <p className="meeting-what">
          {say('today.meeting-no', { no })} · {classId === null ? say('today.meeting-unless', { title: held }) : held}
        </p>
        <p className="meeting-what">
          {place === '' ? '' : `${place} · `}
          {say('today.meeting-expected', { count: expected })}
        </p>
      </div>
      <Button
        variant={isFirst ? 'primary' : 'quiet'}
        size={isFirst ? 'large' : 'normal'}
        icon={DoorOpen}
        isDisabled={isOpening}
        onPress={() => void open()}
        label={say('today.meeting-open', { title })}
      >
        {say('today.open')}
      </Button>
    </li>
  );
}
