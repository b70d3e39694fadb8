import { type ReactNode, useState } from 'react';
import { attendance } from '#bridge/attendance';
import { groups, type MeetingAbout } from '#bridge/groups';
import { civilDate, clockTime, isCivilDate, isClockTime } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { TimeField } from '#ui/time-field';
import { useGroupDoings } from './group-doings';
import { OpenRoom } from './open-room';
import type { Choices } from './use-choices';
import type { GroupHold } from './use-group';
import { heldAfterAll, withClass, withException } from './with-exception';

export interface MeetingPanelProps {
  readonly hold: GroupHold;
  readonly meeting: MeetingAbout;
  readonly isOff: boolean;
  readonly isNext: boolean;
  readonly isPast: boolean;
  readonly choices: Choices | null;
  readonly onOpen: (isOpen: boolean) => void;
}

/** What can be said otherwise of one date, and what can be made ready for it. */
export function MeetingPanel(props: MeetingPanelProps) {
  return (
    <div className="meeting-panel">
      {!props.isOff && (
        <>
          <ClassOf {...props} />
          <Move {...props} />
        </>
      )}
      <NotHeld {...props} />
      {!props.isOff && <Ahead {...props} />}
    </div>
  );
}

const open = 'open';

function ClassOf({ hold, meeting, choices }: MeetingPanelProps) {
  const say = useSay();
  const { group } = hold.about.record;
  const classes = choices?.classes ?? [];
  const set = (id: string): void => {
    const told = say('groups.class-told', { date: meeting.start });
    void hold.keep(withClass(group, meeting.no, id === open ? null : id), told);
  };
  return (
    <Line>
      <Select
        label={say('groups.class')}
        options={[
          { id: open, word: say('groups.class-open') },
          ...classes.map(({ id, title, length }) => ({
            id,
            word: say('groups.class-of', { title, minutes: Math.round((length ?? 0) / 60_000) }),
          })),
        ]}
        value={meeting.classId ?? open}
        onChange={set}
      />
    </Line>
  );
}

function Move({ hold, meeting, onOpen }: MeetingPanelProps) {
  const say = useSay();
  const { group } = hold.about.record;
  const [to, setTo] = useState({
    date: civilDate(meeting.start, group.zone),
    time: clockTime(meeting.start, group.zone),
    why: meeting.is === 'moved' ? meeting.why : '',
  });
  const isWhole = isCivilDate(to.date) && isClockTime(to.time);
  const move = async (): Promise<void> => {
    const { date, time, why } = to;
    const next = withException(group, meeting.key, { moved: { date, time }, why: why.trim() });
    if (isWhole && (await hold.keep(next, say('groups.moved-told', { date: meeting.start })))) onOpen(false);
  };
  const back = (): void =>
    void hold.keep(withException(group, meeting.key, null), say('groups.moved-back-told', { date: meeting.start }));
  return (
    <Line>
      <TextField
        label={say('groups.move-date')}
        type="date"
        value={to.date}
        onChange={(date) => setTo({ ...to, date })}
      />
      <TimeField
        label={say('groups.move-time')}
        isPatient
        value={to.time}
        onChange={(time) => setTo({ ...to, time })}
      />
      <TextField label={say('groups.why')} isOptional value={to.why} onChange={(why) => setTo({ ...to, why })} />
      <div className="meeting-panel-do">
        <Button isDisabled={!isWhole} onPress={() => void move()}>
          {say('groups.move')}
        </Button>
        {meeting.is === 'moved' && (
          <Button variant="plain" onPress={back}>
            {say('groups.move-back')}
          </Button>
        )}
      </div>
    </Line>
  );
}

/** A date that is not held, and one that is held after all. */
function NotHeld({ hold, meeting, isOff, onOpen }: MeetingPanelProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [why, setWhy] = useState('');
  const { group } = hold.about.record;
  const { key, session, start } = meeting;
  const callOff = async (): Promise<void> => {
    const next = withException(group, key, { moved: null, why: why.trim() });
    if (await hold.keep(next, say('groups.off-told', { date: start }))) onOpen(false);
  };
  const holdIt = async (): Promise<void> => {
    if (meeting.is !== 'off' && session !== null) await attempt(attendance.cancel(session, ''));
    const kept = await hold.keep(heldAfterAll(group, key), say('groups.held-told', { date: start }));
    if (kept) onOpen(false);
  };
  if (isOff) {
    return (
      <Line>
        <Button onPress={() => void holdIt()}>{say('groups.hold-it')}</Button>
      </Line>
    );
  }
  return (
    <Line>
      <TextField label={say('groups.off-reason')} value={why} onChange={setWhy} placeholder={say('groups.off-hint')} />
      <div className="meeting-panel-do">
        <Button isDisabled={why.trim() === ''} onPress={() => void callOff()}>
          {say('groups.call-off')}
        </Button>
      </div>
    </Line>
  );
}

/** What can be made ready before the day, or held before its time. */
function Ahead({ hold, meeting, isNext, isPast, onOpen }: MeetingPanelProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { sheetButton: SheetButton } = useGroupDoings();
  const prepare = async (): Promise<void> => {
    await attempt(groups.prepare({ group: hold.about.record.id, meeting: meeting.key }));
    hold.again();
  };
  return (
    <Line>
      <p className="meeting-panel-words">{say('groups.sheet-words')}</p>
      <div className="meeting-panel-do">
        {meeting.session === null ? (
          <Button onPress={() => void prepare()}>{say('groups.prepare')}</Button>
        ) : (
          <SheetButton session={meeting.session} variant="quiet" />
        )}
        {!isNext && !isPast && <OpenRoom hold={hold} meeting={meeting} variant="plain" onChoose={() => onOpen(true)} />}
      </div>
    </Line>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return <div className="meeting-panel-line">{children}</div>;
}
