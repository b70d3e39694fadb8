import { useCallback, useState } from 'react';
import { type GroupAbout, groups, type MeetingAbout } from '#bridge/groups';
import { theProgram } from '#bridge/program';
import { useAsked } from '#bridge/use-asked';
import type { Enrolment } from '#core/groups/group';
import { clockTime } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { type Say, useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { useTell } from '#ui/toast';
import { useEnrol } from './use-enrol';
import type { GroupHold } from './use-group';

export interface MissPanelProps {
  readonly hold: GroupHold;
  readonly one: Enrolment;
  readonly onClose: () => void;
}

/** Somebody misses a date, makes up for one elsewhere, or leaves the group. */
export function MissPanel(props: MissPanelProps) {
  return (
    <div className="meeting-panel">
      <Apology {...props} />
      <MakeUp {...props} />
      <Withdraw {...props} />
    </div>
  );
}

function isHeld({ is, state }: MeetingAbout): boolean {
  return is !== 'off' && state !== 'cancelled' && state !== 'not-held';
}

/** The dates that are to come, as choices. */
function toCome({ record, meetings }: GroupAbout, say: Say) {
  const now = theProgram().clock.now();
  return meetings
    .filter((meeting) => isHeld(meeting) && meeting.state === 'to-come' && meeting.end > now)
    .map(({ key, start }) => ({
      id: key,
      word: say('groups.meeting-at', { date: start, time: clockTime(start, record.group.zone) }),
    }));
}

/** The way back from an apology, or from a make-up on the date to which somebody comes. */
function useTakeBack(hold: GroupHold, person: string): (at: { group: string; meeting: string }) => Promise<void> {
  const attempt = useAttempt();
  return async (at) => {
    await attempt(groups.takeBack(at, person));
    hold.again();
  };
}

function Apology({ hold, one, onClose }: MissPanelProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const takeBack = useTakeBack(hold, one.person);
  const dates = toCome(hold.about, say);
  const [meeting, choose] = useState(dates[0]?.id ?? null);
  const [note, setNote] = useState('');
  if (meeting === null) return null;
  const name = hold.about.names[one.person] ?? '';
  const group = hold.about.record.id;
  const send = async (): Promise<void> => {
    const kept = await attempt(groups.apology({ group, meeting, person: one.person, note: note.trim() }));
    hold.again();
    if (kept === null) return;
    tell({
      text: say('groups.apology-told', { name, date: dates.find(({ id }) => id === meeting)?.word ?? '' }),
      action: { word: say('groups.undo'), onPress: () => void takeBack({ group, meeting }) },
    });
    onClose();
  };
  return (
    <div className="meeting-panel-line">
      <Select label={say('groups.apology-date')} options={dates} value={meeting} onChange={choose} />
      <TextField label={say('groups.apology-note')} isOptional value={note} onChange={setNote} />
      <div className="meeting-panel-do">
        <Button onPress={() => void send()}>{say('groups.apology')}</Button>
      </div>
    </div>
  );
}

function MakeUp({ hold, one, onClose }: MissPanelProps) {
  const say = useSay();
  const { value } = useAsked(groups.list);
  const others = (value ?? []).filter(({ id, archived, next }) => id !== hold.about.record.id && !archived && next);
  const [other, choose] = useState<string | null>(null);
  const missed = hold.about.meetings.filter(isHeld).map(({ key, start }) => ({
    id: key,
    word: say('groups.meeting-at', { date: start, time: clockTime(start, hold.about.record.group.zone) }),
  }));
  if (others.length === 0 || missed.length === 0) return null;
  return (
    <div className="meeting-panel-line">
      <Select
        label={say('groups.make-up-group')}
        options={others.map(({ id, title }) => ({ id, word: title }))}
        value={other}
        onChange={choose}
      />
      {other !== null && (
        <MakeUpDate key={other} hold={hold} one={one} onClose={onClose} other={other} missed={missed} />
      )}
    </div>
  );
}

interface MakeUpDateProps extends MissPanelProps {
  readonly other: string;
  readonly missed: readonly { readonly id: string; readonly word: string }[];
}

function MakeUpDate({ hold, one, onClose, other, missed }: MakeUpDateProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const takeBack = useTakeBack(hold, one.person);
  const ask = useCallback(() => groups.about(other), [other]);
  const { value } = useAsked(ask);
  const now = theProgram().clock.now();
  const nearest = hold.about.meetings.find((meeting) => isHeld(meeting) && meeting.end > now)?.key;
  const [from, setFrom] = useState(nearest ?? missed.at(-1)?.id ?? null);
  const [to, setTo] = useState<string | null>(null);
  const dates = value?.done === true ? toCome(value.value, say) : [];
  const name = hold.about.names[one.person] ?? '';
  const send = async (): Promise<void> => {
    if (from === null || to === null) return;
    const kept = await attempt(
      groups.makeUp({
        person: one.person,
        from: { group: hold.about.record.id, meeting: from },
        to: { group: other, meeting: to },
      }),
    );
    hold.again();
    if (kept === null) return;
    tell({
      text: say('groups.make-up-told', { name, date: dates.find(({ id }) => id === to)?.word ?? '' }),
      action: { word: say('groups.undo'), onPress: () => void takeBack({ group: other, meeting: to }) },
    });
    onClose();
  };
  return (
    <>
      <Select label={say('groups.make-up-from')} options={missed} value={from} onChange={setFrom} />
      <Select
        label={say('groups.make-up-to')}
        options={dates}
        value={to}
        onChange={setTo}
        // An empty list would not open, and the press would be lost.
        isDisabled={dates.length === 0}
      />
      <div className="meeting-panel-do">
        <Button isDisabled={from === null || to === null} onPress={() => void send()}>
          {say('groups.make-up')}
        </Button>
      </div>
    </>
  );
}

function Withdraw({ hold, one, onClose }: MissPanelProps) {
  const say = useSay();
  const enrol = useEnrol(hold);
  const [why, setWhy] = useState('');
  const set = async (state: 'withdrawn' | 'completed'): Promise<void> => {
    if (await enrol({ person: one.person, state, why: why.trim() })) onClose();
  };
  return (
    <div className="meeting-panel-line">
      <TextField label={say('groups.withdraw-why')} isOptional value={why} onChange={setWhy} />
      <div className="meeting-panel-do">
        <Button onPress={() => void set('withdrawn')}>{say('groups.withdraw')}</Button>
        <Button variant="plain" onPress={() => void set('completed')}>
          {say('groups.complete')}
        </Button>
      </div>
    </div>
  );
}
