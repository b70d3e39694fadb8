import './moment.css';
import { type ReactNode, useMemo } from 'react';
import { theProgram } from '#bridge/program';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import { partAsFitted } from '#core/session/part-length';
import { BeforeStart } from './before-start';
import { BreathBeside } from './breath-beside';
import { CueCaption } from './cue-line';
import { Notes } from './notes';
import { PartClock } from './part-clock';
import { Script } from './script';
import { SecondPress, waitsForSecond } from './second-press';
import { useReading } from './use-reading';

export interface MomentProps {
  readonly room: RoomSnapshot;
  readonly settings: Settings;
  /** Who would rather not hold their breath; the one thing here that names people. */
  readonly withoutHolds: ReactNode;
}

/** This moment: the part, how long is left of it, and what is said and known in it. */
export function Moment({ room, settings, withoutHolds }: MomentProps) {
  const { now, reading } = useReading(room);
  const { plan, run } = room;
  const part = useMemo(() => partAsFitted(plan, run, run.part), [plan, run]);
  const first = plan.parts[0];
  if (part === undefined) {
    return (
      <main className="moment" aria-labelledby="moment-title">
        <BeforeStart room={room} now={now} first={first} />
        {first && <Reading part={first} elapsed={null} />}
      </main>
    );
  }
  return (
    <main className="moment" aria-labelledby="moment-title">
      <div className="moment-head">
        <PartClock room={room} part={part} reading={reading}>
          {waitsForSecond(room, now) ? (
            <SecondPress />
          ) : (
            <CueCaption room={room} part={part} now={now} muted={settings.muted} />
          )}
          {withoutHolds}
        </PartClock>
        {part.breathing && <BreathBeside part={part} guide={part.breathing} run={run} now={theProgram().clock.now} />}
      </div>
      <Reading key={part.id} part={part} elapsed={run.partStartedAt === null ? null : reading.elapsed} />
    </main>
  );
}

interface ReadingProps {
  readonly part: Part;
  readonly elapsed: Parameters<typeof Script>[0]['elapsed'];
}

function Reading({ part, elapsed }: ReadingProps) {
  return (
    <div className="moment-reading">
      <Script part={part} elapsed={elapsed} />
      <Notes part={part} />
    </div>
  );
}
