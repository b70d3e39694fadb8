import { useMemo } from 'react';
import { act } from '#bridge/act';
import { groups } from '#bridge/groups';
import type { Dates, ListedSession } from '#bridge/records';
import { useAsked } from '#bridge/use-asked';
import { clockTime } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { Chip, type ChipTone } from '#ui/chip';
import { SayProvider, useSay } from '#ui/say';

export interface SessionTableProps {
  readonly sessions: readonly ListedSession[];
  readonly dates: Dates;
  /** Something was tried that changes the list. */
  readonly onClosed: () => void;
}

const columns = ['records.when', 'records.class', 'records.people', 'records.state', 'records.action'] as const;

const tones: Readonly<Record<ListedSession['state'], ChipTone>> = {
  signed: 'on-time',
  ended: 'warn',
  'left-running': 'warn',
  running: 'accent',
  'not-started': 'quiet',
  cancelled: 'quiet',
};

/** The sessions of some days, newest first, each with where it stands and its next step. */
export function SessionTable({ sessions, dates, onClosed }: SessionTableProps) {
  const say = useSay();
  const { value: all } = useAsked(groups.list);
  const titles = useMemo(() => new Map(all?.map(({ id, title }) => [id, title])), [all]);
  return (
    <table className="sessions" aria-label={say('records.table', { ...dates })}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SayProvider key={session.id} zone={session.zone}>
            <SessionRow session={session} group={titles.get(session.group ?? '')} onClosed={onClosed} />
          </SayProvider>
        ))}
      </tbody>
    </table>
  );
}

interface SessionRowProps {
  readonly session: ListedSession;
  /** What its group is called; undefined where it had none, or nobody knows it any more. */
  readonly group: string | undefined;
  readonly onClosed: () => void;
}

function SessionRow({ session, group, onClosed }: SessionRowProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { id, title, zone, state, headCount, listed, ended, closedLate } = session;
  const at = session.began ?? session.plannedStart;
  const from = clockTime(at, zone);
  const when =
    ended === null
      ? say('today.when', { date: at, time: from })
      : say('records.held', { date: at, from, to: clockTime(ended, zone) });
  const action = say(`records.do.${state}`);
  const goOn = async (): Promise<void> => {
    await attempt(state === 'left-running' ? act.closeLate(id) : act.reopen(id));
    onClosed();
  };
  return (
    <tr>
      <th scope="row" className="sessions-when">
        {when}
        {closedLate === true && <span className="sessions-late">{say('records.closed-late')}</span>}
      </th>
      <td className="sessions-title">
        <a href={`#/records/${encodeURIComponent(id)}`} aria-label={say('ran.class-of', { title, when })}>
          {title}
        </a>
        {group !== undefined && <span className="sessions-group">{group}</span>}
      </td>
      <td className="sessions-count">{say('records.count', { here: headCount, listed })}</td>
      <td>
        <Chip tone={tones[state]}>{say(`records.state.${state}`)}</Chip>
      </td>
      <td>
        <Button variant="plain" onPress={() => void goOn()} label={say('today.do-for', { action, title, date: when })}>
          {action}
        </Button>
      </td>
    </tr>
  );
}
