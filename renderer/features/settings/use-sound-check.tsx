import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { theProgram } from '#bridge/program';
import type { Sound, SpokenLine } from '#core/cues/cue';
import type { Ambience } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import { milliseconds } from '#core/time/milliseconds';
import { openSound } from '#sound/player';
import type { SoundPlayer } from '#sound/sound-player';

/** How long what sounds takes to fade when the page is left, milliseconds. */
const goingAway = milliseconds(400);

/** What can sound on: an ambience, or the one that changes least, to set loudspeakers by. */
export type Sustained = Ambience | 'steady';

/** The sound of the settings: opened by the first thing that somebody wants to hear, shut with the page. */
export interface SoundCheck {
  /** The sound itself; null: nobody wanted to hear anything yet. */
  readonly player: SoundPlayer | null;
  /** This computer gave no sound when it was last wanted. */
  readonly hasFailed: boolean;
  /** Gets sound going; null where this computer gives none. */
  readonly open: () => Promise<SoundPlayer | null>;
  readonly play: (sound: Sound) => Promise<void>;
  /** What sounds on; null: nothing. */
  readonly sustained: Sustained | null;
  readonly sustain: (wished: Sustained | null) => Promise<void>;
  readonly speak: (line: Pick<SpokenLine, 'text' | 'language'>) => Promise<void>;
}

function bedOf(sustained: Sustained | null): Ambience | null {
  return sustained === 'steady' ? 'warm-tone' : sustained;
}

/** Lets sounds be heard as they are set, outside of any class. */
export function useSoundCheck(settings: Settings): SoundCheck {
  const { volume, muted, bellVolume, ambienceVolume, soundDelay, voice, output } = settings;
  const held = useRef<SoundPlayer | null>(null);
  const [player, setPlayer] = useState<SoundPlayer | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [sustained, setSustained] = useState<Sustained | null>(null);
  const levels = useMemo(
    () => ({ volume, muted, bells: bellVolume, ambience: ambienceVolume, delay: soundDelay }),
    [volume, muted, bellVolume, ambienceVolume, soundDelay],
  );
  useEffect(() => player?.levels(levels), [player, levels]);
  // Whoever tries a voice wants to hear it, whether classes may speak or not.
  useEffect(() => player?.setVoice({ speaks: true, voice }), [player, voice]);
  useEffect(
    () => () => {
      const leaving = held.current;
      held.current = null;
      if (leaving === null) return;
      // Nothing ends with a cut, not even for somebody who goes elsewhere.
      leaving.fade(goingAway);
      setTimeout(() => leaving.close(), goingAway);
    },
    [],
  );
  const open = useCallback(async () => {
    if (held.current === null) {
      held.current = openSound(theProgram().clock.now);
      held.current.levels(levels);
      void held.current.output(output);
      setPlayer(held.current);
    }
    const opened = held.current;
    await opened.wake();
    const isReady = opened.state() === 'ready';
    setFailed(!isReady);
    return isReady ? opened : null;
  }, [levels, output]);
  const play = async (sound: Sound): Promise<void> => (await open())?.play(sound);
  const sustain = async (wished: Sustained | null): Promise<void> => {
    const opened = await open();
    setSustained(opened === null ? null : wished);
    opened?.plan({ cues: [], ambience: bedOf(wished), track: null, lines: [] });
  };
  const speak = async (line: Pick<SpokenLine, 'text' | 'language'>): Promise<void> => {
    const opened = await open();
    const at = theProgram().clock.now();
    opened?.plan({ cues: [], ambience: bedOf(sustained), track: null, lines: [{ ...line, id: `try-${at}`, at }] });
  };
  return { player, hasFailed, open, play, sustained, sustain, speak };
}
