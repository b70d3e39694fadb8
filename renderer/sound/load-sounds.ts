import type { Sound } from '#core/cues/cue';
import { soundFiles } from './sound-files';

/** Decodes every sound for the cue queue: Howler decodes too, but has no door to what it decoded. */
export async function loadSounds(context: AudioContext): Promise<Readonly<Record<Sound, AudioBuffer>>> {
  const [bell, inhale, exhale, chime, tense, release] = await Promise.all([
    load(context, soundFiles.bell),
    load(context, soundFiles.inhale),
    load(context, soundFiles.exhale),
    load(context, soundFiles.chime),
    load(context, soundFiles.tense),
    load(context, soundFiles.release),
  ]);
  return { bell, inhale, exhale, chime, tense, release };
}

async function load(context: AudioContext, url: string): Promise<AudioBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`expected the sound at ${url}, the host answered ${answer.status}`);
  return context.decodeAudioData(await answer.arrayBuffer());
}
