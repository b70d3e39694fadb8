import './moment.css';
import { theProgram } from '#bridge/program';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import { BeforeStart } from './before-start';
import { BreathBeside } from './breath-beside';
import { CueCaption } from './cue-line';
import { Notes } from './notes';
import { PartClock } from './part-clock';
import { Script } from './script';
import { useReading } from './use-reading';

export interface MomentProps {
  readonly room: RoomSnapshot;
  readonly settings: Settings;
}

/** This moment: the part, how long is left of it, and what is said and known in it. */
export function Moment({ room, settings }: MomentProps) {
  const { now, reading } = useReading(room);
  const part = room.plan.parts.find(({ id }) => id === reading.part);
  const first = room.plan.parts[0];
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
          <CueCaption room={room} part={part} now={now} muted={settings.muted} />
        </PartClock>
        {part.breathing && (
          <BreathBeside part={part} guide={part.breathing} run={room.run} now={theProgram().clock.now} />
        )}
      </div>
      <Reading key={part.id} part={part} elapsed={room.run.partStartedAt === null ? null : reading.elapsed} />
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
