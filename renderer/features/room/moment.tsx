import './moment.css';
import { type ReactNode, useMemo } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import type { LedPart } from '#core/curriculum/led-part';
import type { Settings } from '#core/records/settings-record';
import { wallLookOf } from '#core/records/wall-look-of';
import { partAsLed } from '#core/session/part-led';
import type { Run } from '#core/session/run';
import type { WallLook } from '#core/session/snapshot';
import { BeforeStart } from './before-start';
import { BreathBeside } from './breath-beside';
import { CueCaption } from './cue-line';
import { Notes } from './notes';
import { PartClock } from './part-clock';
import { PartKindLine } from './part-kind';
import { PictureBeside } from './picture-beside';
import { RelaxBeside } from './relax-beside';
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
  const part = useMemo(() => partAsLed(plan, run, run.part), [plan, run]);
  const look = useMemo(() => wallLookOf(settings), [settings]);
  if (part === undefined) {
    const first = partAsLed(plan, run, plan.parts[0]?.id ?? null);
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
          <PartKindLine part={part} />
          {waitsForSecond(room, now) ? (
            <SecondPress />
          ) : (
            <CueCaption room={room} part={part} now={now} muted={settings.muted} />
          )}
          {withoutHolds}
        </PartClock>
        <Beside part={part} run={run} look={look} />
      </div>
      <Reading key={part.id} part={part} elapsed={run.partStartedAt === null ? null : reading.elapsed} />
    </main>
  );
}

/** What the wall leads or shows in the part, in step with it. */
function Beside({ part, run, look }: { readonly part: LedPart; readonly run: Run; readonly look: WallLook }) {
  const { breathing, relaxation, picture } = part;
  if (breathing !== undefined) return <BreathBeside part={part} run={run} look={look} />;
  if (relaxation !== undefined) return <RelaxBeside part={part} guide={relaxation} run={run} />;
  return picture === undefined ? null : <PictureBeside picture={picture} />;
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
