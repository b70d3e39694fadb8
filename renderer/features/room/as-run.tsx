import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { headCount } from '#core/attendance/signing';
import type { AsRun } from '#core/session/as-run';
import { mustEnd } from '#core/session/contract';
import { clockTime } from '#core/time/civil';
import { type Milliseconds, milliseconds, minutes } from '#core/time/milliseconds';
import { type Say, useSay } from '#ui/say';
import { promisedStart } from './class-times';
import { lengthText } from './clock-text';
import { FloorLine } from './floor-line';

export interface AsRunFiguresProps {
  readonly room: RoomSnapshot;
  readonly report: AsRun;
}

interface Figure {
  readonly word: string;
  readonly figure: string;
  readonly beside: readonly string[];
}

function promisedEnd({ agenda, contract, zone }: RoomSnapshot, say: Say): readonly string[] {
  const must = mustEnd(agenda, contract);
  if (must === null) return [];
  const isHard = contract.hardEnd !== null || contract.buffer > 0;
  return [say(isHard ? 'report.promised' : 'sign.planned', { time: clockTime(must, zone) })];
}

function times(room: RoomSnapshot, { began, ended, lasted, late }: AsRun, say: Say): readonly Figure[] {
  const { zone } = room;
  const start = promisedStart(room);
  const end = began === null ? [] : promisedEnd(room, say);
  const minutesLate = late === null ? 0 : Math.floor(late / minutes(1));
  return [
    {
      word: say('sign.began'),
      figure: began === null ? say('sign.not-begun') : clockTime(began, zone),
      beside: start === null ? [] : [say('sign.planned', { time: clockTime(start, zone) })],
    },
    {
      word: say('sign.ended'),
      figure: ended === null ? '' : clockTime(ended, zone),
      beside: minutesLate > 0 ? [...end, say('report.late', { minutes: minutesLate })] : end,
    },
    { word: say('sign.lasted'), figure: lasted === null ? '' : lengthText(lasted), beside: [] },
  ];
}

/** How long the class stood still, where it did. */
function rests({ stood }: AsRun, say: Say): readonly Figure[] {
  const rest = (word: string, span: Milliseconds): readonly Figure[] =>
    span < 1000 ? [] : [{ word, figure: lengthText(span), beside: [] }];
  return [
    ...rest(say('report.rested'), milliseconds(stood.pause + stood.sleep)),
    ...rest(say('report.in-distress'), stood.distress),
  ];
}

/** What really happened: when it began and ended, how long it was and stood still, how many were here. */
export function AsRunFigures({ room, report }: AsRunFiguresProps) {
  const say = useSay();
  const { run, people, isPrivate } = room;
  const came: Figure = {
    word: say('sign.came'),
    figure: say('sign.people', { count: headCount(people) }),
    beside: [say('sign.of-listed', { count: people.length })],
  };
  const figures = [...times(room, report, say), ...rests(report, say), ...(isPrivate ? [] : [came])];
  return (
    <div>
      <dl className="as-run">
        {figures.map(({ word, figure, beside }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              {figure}
              {beside.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <FloorLine room={room} lasted={report.lasted} />
      {run.flags.includes('closed-late') && <p className="as-run-late">{say('sign.closed-late')}</p>}
    </div>
  );
}
