import type { Sound } from '#core/cues/cue';
import bell from '#resources/sounds/bell.ogg?url';
import chime from '#resources/sounds/chime.ogg?url';
import exhale from '#resources/sounds/exhale.ogg?url';
import inhale from '#resources/sounds/inhale.ogg?url';
import release from '#resources/sounds/release.ogg?url';
import tense from '#resources/sounds/tense.ogg?url';

/** Where the bundled files lie. */
export const soundFiles: Readonly<Record<Sound, string>> = { bell, inhale, exhale, chime, tense, release };
