import type { Sound } from '#core/cues/cue';
import type { Ambience } from '#core/curriculum/class-plan';
import bell from '#resources/sounds/bell.ogg?url';
import chime from '#resources/sounds/chime.ogg?url';
import exhale from '#resources/sounds/exhale.ogg?url';
import inhale from '#resources/sounds/inhale.ogg?url';
import rain from '#resources/sounds/rain.ogg?url';
import release from '#resources/sounds/release.ogg?url';
import stream from '#resources/sounds/stream.ogg?url';
import tense from '#resources/sounds/tense.ogg?url';
import tide from '#resources/sounds/tide.ogg?url';
import warmTone from '#resources/sounds/warm-tone.ogg?url';

/** Where the bundled files lie. */
export const soundFiles: Readonly<Record<Sound, string>> = { bell, inhale, exhale, chime, tense, release };

/** Where the loops of the ambiences lie. */
export const ambienceFiles: Readonly<Record<Ambience, string>> = { tide, rain, stream, 'warm-tone': warmTone };
