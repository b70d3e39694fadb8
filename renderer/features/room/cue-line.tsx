import { Bell, BellOff, BellRing, Volume1 } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Sound } from '#core/cues/cue';
import type { Part } from '#core/curriculum/class-plan';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { type Say, useSay } from '#ui/say';
import { clockText } from './clock-text';
import { cuesAround, type SoundUnder, soundsUnder } from './cue-caption';

export interface CueCaptionProps {
  readonly room: RoomSnapshot;
  readonly part: Part;
  readonly now: Instant;
  readonly muted: boolean;
}

function kindOf(sound: Sound): 'bell' | 'chime' {
  return sound === 'chime' ? 'chime' : 'bell';
}

function underWords(say: Say, under: SoundUnder): string {
  switch (under.is) {
    case 'ambience':
      return say('room.under.ambience', { ambience: say(`part.ambience.${under.ambience}`) });
    case 'recording':
      return say('room.under.recording', { title: under.title, time: clockText(under.left) });
    default:
      return say(`room.under.${under.is}`);
  }
}

/** In words, the sound that is heard now or comes next, and what sounds on under it. */
export function CueCaption({ room, part, now, muted }: CueCaptionProps) {
  const say = useSay();
  const { last, next } = cuesAround(part, room.run, now);
  const under = muted ? [] : soundsUnder(part, room.run, now);
  const Icon = muted ? BellOff : last === undefined ? Bell : BellRing;
  const words = (): string => {
    if (muted) return say('room.cue-muted');
    if (last !== undefined) return say(`room.cue-last.${kindOf(last.sound)}`);
    if (next === undefined) return say('room.cue-none');
    return say(`room.cue-next.${kindOf(next.sound)}`, { time: clockTime(next.at, room.zone) });
  };
  return (
    <>
      <p className="cue-caption">
        <Icon className="icon" aria-hidden />
        {words()}
      </p>
      {under.length > 0 && (
        <p className="cue-caption">
          <Volume1 className="icon" aria-hidden />
          {under.map((one) => underWords(say, one)).join(' · ')}
        </p>
      )}
    </>
  );
}
