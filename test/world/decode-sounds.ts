import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { type Sound, sounds } from '#core/cues/cue';

/** Every sound that ships. */
export const shipped: readonly Sound[] = sounds;

/** The file of a sound that ships. */
export function soundFile(sound: Sound): string {
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

async function decode(page: Page, sound: Sound): Promise<Float32Array> {
  const samples = await page.evaluate(
    async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const context = new OfflineAudioContext(1, 1, 44_100);
      return [...(await context.decodeAudioData(bytes.buffer)).getChannelData(0)];
    },
    readFileSync(soundFile(sound)).toString('base64'),
  );
  return Float32Array.from(samples);
}
