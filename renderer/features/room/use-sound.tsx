import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { mediaBytes } from '#bridge/media';
import { theProgram } from '#bridge/program';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { soundPlan } from '#core/cues/sound-plan';
import type { Settings } from '#core/records/settings-record';
import { partAsLed } from '#core/session/part-led';
import { after } from '#core/time/instant';
import { milliseconds, seconds } from '#core/time/milliseconds';
import { openSound } from '#sound/player';
import type { SoundPlayer, SoundState, SoundTrouble } from '#sound/sound-player';

/** How far ahead sounds are queued, and how often the queue is filled up. Milliseconds. */
const ahead = 120_000;
const refill = 30_000;
/** A line that began this long ago may still be being said. Milliseconds. */
const behind = 60_000;

/** Where somebody needs care, nothing stops abruptly. */
const fadeTime = seconds(3);

/** What of the settings can be heard. */
export type SoundSettings = Pick<
  Settings,
  'volume' | 'muted' | 'bellVolume' | 'ambienceVolume' | 'soundDelay' | 'output' | 'speaks' | 'voice'
>;

/** The sound of the room. */
export interface RoomSound {
  readonly state: SoundState;
  /** What isn't as it was wished, while all the rest sounds. */
  readonly troubles: readonly SoundTrouble[];
  /** To be called from a click or a key. */
  readonly wake: () => void;
}

function planAhead(player: SoundPlayer, { plan, run }: RoomSnapshot): void {
  const part = partAsLed(plan, run, run.part);
  const { clock } = theProgram();
  // A breath that goes by at twenty times its pace leads nobody: a rehearsal is heard at the pace of a class, or not at all.
  if (part === undefined || clock.rate() !== 1) {
    return player.plan({ cues: [], ambience: null, track: null, lines: [] });
  }
  const now = clock.now();
  const window = { from: after(now, milliseconds(-behind)), to: after(now, milliseconds(ahead)) };
  player.plan(soundPlan({ part, run, language: plan.language }, window));
}

/** Plays what is to be heard of the class that is open in the room, for as long as the room is shown. */
export function useSound(room: RoomSnapshot, settings: SoundSettings): RoomSound {
  const [player] = useState(() => openSound(theProgram().clock.now));
  const newest = useRef(room);
  const subscribe = useCallback((listener: () => void) => player.subscribe(listener), [player]);
  const state = useSyncExternalStore(subscribe, () => player.state());
  const troubles = useSyncExternalStore(subscribe, () => player.troubles());
  const wake = useCallback(() => void player.wake(), [player]);
  useFirstTouch(wake, state === 'asleep');
  useSettings(player, settings);
  const { inDistress } = room.run;
  useEffect(() => (inDistress ? player.fade(fadeTime) : player.comeBack()), [player, inDistress]);
  useEffect(() => {
    newest.current = room;
    planAhead(player, room);
  }, [player, room]);
  useEffect(() => {
    const again = (): void => planAhead(player, newest.current);
    const timer = setInterval(again, refill);
    const stop = theProgram().clock.subscribe(again);
    return () => {
      clearInterval(timer);
      stop();
      player.close();
    };
  }, [player]);
  return { state, troubles, wake };
}

function useSettings(player: SoundPlayer, settings: SoundSettings): void {
  const { volume, muted, bellVolume: bells, ambienceVolume: ambience, soundDelay: delay } = settings;
  const { output, speaks, voice } = settings;
  useEffect(
    () => player.levels({ volume, muted, bells, ambience, delay }),
    [player, volume, muted, bells, ambience, delay],
  );
  useEffect(() => player.setMedia(mediaBytes), [player]);
  useEffect(() => player.setVoice({ speaks, voice }), [player, speaks, voice]);
  useEffect(() => void player.output(output), [player, output]);
}

/** A browser lets a page sound only after a click or a key: any will do. */
function useFirstTouch(wake: () => void, isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting) return undefined;
    window.addEventListener('pointerdown', wake);
    window.addEventListener('keydown', wake, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', wake);
      window.removeEventListener('keydown', wake, { capture: true });
    };
  }, [wake, isWaiting]);
}
