import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMp3Encoder } from 'wasm-media-encoders';
import { breathNoise } from '#make/breath-noise';
import { encode } from '#make/encode';
import { flacFile } from '#test/world/flac-file';
import { find } from '#test/world/heard';
import { heardUntil, readyPage, timeOf } from '#test/world/listening';
import { openSoundPages, type SoundPages } from '#test/world/open-sound-page';
import { wavFile } from '#test/world/wav-file';

const rate = 44_100;
const talk = breathNoise({ length: 5, seed: 3, width: 0.9, middle: () => 700, loudness: () => 0.7 });

let pages: SoundPages;

beforeAll(async () => {
  pages = await openSoundPages();
});

afterAll(() => pages.close());

async function mp3File(): Promise<string> {
  const encoder = await createMp3Encoder();
  encoder.configure({ channels: 1, sampleRate: rate, bitrate: 128 });
  const body = Buffer.from(encoder.encode([talk]));
  return Buffer.concat([body, Buffer.from(encoder.finalize())]).toString('base64');
}

/** An MP4 that the browser itself records, as a phone does; its sound is Opus or AAC, whichever it can write. */
async function mp4File(page: Page): Promise<string | null> {
  return page.evaluate(
    async (wav) => {
      const type = 'audio/mp4';
      if (!MediaRecorder.isTypeSupported(type)) return null;
      const context = new AudioContext({ sampleRate: 44_100 });
      const bytes = Uint8Array.from(atob(wav), (letter) => letter.charCodeAt(0));
      const source = new AudioBufferSourceNode(context, { buffer: await context.decodeAudioData(bytes.buffer) });
      const stream = context.createMediaStreamDestination();
      source.connect(stream);
      const recorder = new MediaRecorder(stream.stream, { mimeType: type });
      const parts: Blob[] = [];
      recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
      const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
      recorder.start();
      source.start();
      source.addEventListener('ended', () => recorder.stop());
      await stopped;
      const raw = new Uint8Array(await new Blob(parts).arrayBuffer());
      return btoa(Array.from(raw, (byte) => String.fromCharCode(byte)).join(''));
    },
    wavFile(talk, rate),
  );
}

const kinds: readonly (readonly [kind: string, make: (page: Page) => Promise<string | null>])[] = [
  ['wav', async () => wavFile(talk, rate)],
  ['flac', async () => flacFile(talk, 44_100)],
  ['ogg', async () => (await encode(talk, 5)).toString('base64')],
  ['mp3', mp3File],
  ['m4a', mp4File],
];

test.concurrent.each(kinds)('a recording in %s is played', async (_kind, make) => {
  const page = await readyPage(pages);
  const file = await make(page);
  // A browser that writes none is not asked to read one.
  if (file === null) return page.close();
  await page.evaluate((own) => window.soundPage.bring({ own }), file);
  const from = (await timeOf(page)) + 2500;
  await page.evaluate(
    (at) => window.soundPage.planAll({ track: { id: 'a', media: 'own', from: at, length: 5000 } }),
    from,
  );
  const heard = await heardUntil(page, from + 5500);
  // What a file was packed in shifts it by some milliseconds and takes off a little of its likeness.
  const { likeness } = find(heard, talk.subarray(2 * rate, 3 * rate), { due: from + 2000, reach: 900 });
  expect(likeness).toBeGreaterThan(0.7);
  expect(await page.evaluate(() => window.soundPage.player.troubles())).toEqual([]);
  await page.close();
});
