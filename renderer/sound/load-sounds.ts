import type { Sound } from '#core/cues/cue';
import type { Ambience } from '#core/curriculum/class-plan';
import loops from '#resources/sounds/loops.json';
import { closeLoop } from './closed-loop';
import { ambienceFiles, soundFiles } from './sound-files';

/** Decodes every sound for the cue queue: Howler decodes too, but has no door to what it decoded. */
export async function loadSounds(context: BaseAudioContext): Promise<Readonly<Record<Sound, AudioBuffer>>> {
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

/** Decodes an ambience, with its loop closed. */
export async function loadAmbience(context: BaseAudioContext, ambience: Ambience): Promise<AudioBuffer> {
  const buffer = await load(context, ambienceFiles[ambience]);
  const place = { margin: loops.margin * buffer.sampleRate, length: loops.length * buffer.sampleRate };
  for (let channel = 0; channel < buffer.numberOfChannels; channel += 1) {
    closeLoop(buffer.getChannelData(channel), place);
  }
  return buffer;
}

async function load(context: BaseAudioContext, url: string): Promise<AudioBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`expected the sound at ${url}, the host answered ${answer.status}`);
  return context.decodeAudioData(await answer.arrayBuffer());
}
