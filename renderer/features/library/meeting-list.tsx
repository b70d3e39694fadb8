import './agenda.css';
import type { Meeting } from '#core/curriculum/curriculum';
import { withMeetingMoved } from '#core/library/curriculum-edit';
import { OrderList } from '#ui/order-list';
import { useSay } from '#ui/say';
import { type ChangeCurriculum, meetingName } from './curriculum-editing';
import type { MeetingHold } from './use-meeting';

export interface MeetingListProps {
  readonly meetings: readonly Meeting[];
  readonly here: MeetingHold;
  readonly change: ChangeCurriculum;
  readonly onRemove: (place: number) => void;
}

function placeOf(meetings: readonly Meeting[], name: string): number {
  return meetings.findIndex((meeting) => meetingName(meeting) === name);
}

/** The meetings in their order, which can be changed. */
export function MeetingList({ meetings, here, change, onRemove }: MeetingListProps) {
  const say = useSay();
  const rows = meetings.map((meeting, place) => {
    const word = meeting.theme.trim() === '' ? say('of-curriculum.no-theme') : meeting.theme;
    return { id: meetingName(meeting), word, meeting, place };
  });
  return (
    <OrderList
      label={say('of-curriculum.meetings')}
      items={rows}
      chosen={here.name}
      onChoose={here.toMeeting}
      onMove={(id, to) =>
        change((before) => withMeetingMoved(before, placeOf(before.meetings, id), to), 'move-meeting')
      }
      onRemove={(id) => onRemove(placeOf(meetings, id))}
    >
      {({ word, meeting: { classes, homePractice }, place }) => (
        <div className="meeting-row">
          <span className="agenda-title">{word}</span>
          <span className="agenda-facts">
            <span className="agenda-fact">{say('of-curriculum.meeting', { number: place + 1 })}</span>
            <span className="agenda-fact">
              {say('of-curriculum.facts', { classes: classes.length, practice: homePractice.length })}
            </span>
          </span>
        </div>
      )}
    </OrderList>
  );
}
