import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { type Sound, sounds } from '#core/cues/cue';
import type { Ambience } from '#core/curriculum/class-plan';

/** Every sound that ships and begins at a moment. */
export const shipped: readonly Sound[] = sounds;

/** The file of a sound or of an ambience that ships. */
export function soundFile(sound: Sound | Ambience): string {
  return fileURLToPath(new URL(`../../resources/sounds/${sound}.ogg`, import.meta.url));
}

/** The samples of every sound that ships, at 44,100 a second, as Chromium decodes them. */
export async function decodeSounds(page: Page): Promise<Readonly<Record<Sound, Float32Array>>> {
  const [bell, inhale, exhale, chime, tense, release] = await Promise.all([
    decode(page, 'bell'),
    decode(page, 'inhale'),
    decode(page, 'exhale'),
    decode(page, 'chime'),
    decode(page, 'tense'),
    decode(page, 'release'),
  ]);
  return { bell, inhale, exhale, chime, tense, release };
}

/** The samples of the loops of all ambiences, with what surrounds them. */
export async function decodeAmbiences(page: Page): Promise<Readonly<Record<Ambience, Float32Array>>> {
  const [tide, rain, stream, warmTone] = await Promise.all([
    decode(page, 'tide'),
    decode(page, 'rain'),
    decode(page, 'stream'),
    decode(page, 'warm-tone'),
  ]);
  return { tide, rain, stream, 'warm-tone': warmTone };
}

async function decode(page: Page, sound: Sound | Ambience): Promise<Float32Array> {
  const text = await page.evaluate(
    async (file) => {
      const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
      const context = new OfflineAudioContext(1, 1, 44_100);
      const samples = (await context.decodeAudioData(bytes.buffer)).getChannelData(0);
      const raw = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
      const letters: string[] = [];
      for (let at = 0; at < raw.length; at += 8192) letters.push(String.fromCharCode(...raw.subarray(at, at + 8192)));
      return btoa(letters.join(''));
    },
    readFileSync(soundFile(sound)).toString('base64'),
  );
  const raw = Buffer.from(text, 'base64');
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
}
