import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { headCount } from '#core/attendance/signing';
import { read } from '#core/session/reading';
import { clockTime } from '#core/time/civil';
import { between, type Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { classTimes } from './class-times';
import { lengthText } from './clock-text';

/** What really happened: when it began and ended, how long it was, how many were here. */
export function AsRun({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const { agenda, run, zone, people, isPrivate } = room;
  const began = run.began?.at ?? null;
  const ended = run.endedAt;
  const { plannedStart, plannedEnd } = classTimes(room, read(agenda, run, ended ?? room.plannedStart));
  const planned = (at: Instant | null): string | null =>
    at === null ? null : say('sign.planned', { time: clockTime(at, zone) });
  const figures = [
    {
      word: say('sign.began'),
      figure: began === null ? say('sign.not-begun') : clockTime(began, zone),
      beside: planned(plannedStart),
    },
    { word: say('sign.ended'), figure: ended === null ? '' : clockTime(ended, zone), beside: planned(plannedEnd) },
    {
      word: say('sign.lasted'),
      figure: began === null || ended === null ? '' : lengthText(between(began, ended)),
      beside: null,
    },
  ];
  const came = {
    word: say('sign.came'),
    figure: say('sign.people', { count: headCount(people) }),
    beside: say('sign.of-listed', { count: people.length }),
  };
  return (
    <div>
      <dl className="as-run">
        {(isPrivate ? figures : [...figures, came]).map(({ word, figure, beside }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              {figure}
              {beside !== null && <span>{beside}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {run.flags.includes('closed-late') && <p className="as-run-late">{say('sign.closed-late')}</p>}
    </div>
  );
}
