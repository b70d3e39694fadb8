/** Makes the sounds that ship: `npm run make:sounds`. The same source gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createOggEncoder } from 'wasm-media-encoders';
import { bell } from '#make/bell';
import { chime } from '#make/chime';
import { exhale } from '#make/exhale';
import { inhale } from '#make/inhale';
import { sampleRate, type Wave } from '#make/wave';

const folder = fileURLToPath(new URL('../sounds/', import.meta.url));
const encoder = await createOggEncoder();

function encode(made: Wave): Buffer {
  // A serial number of our own: left out, it is drawn by lot and no two runs give the same file.
  encoder.configure({ channels: 1, sampleRate, vbrQuality: 4, oggSerialNo: 1 });
  // The encoder reuses its memory, so that each piece has to be copied before the next is asked for.
  const body = Buffer.from(encoder.encode([made]));
  return Buffer.concat([body, Buffer.from(encoder.finalize())]);
}

mkdirSync(folder, { recursive: true });
for (const [name, made] of Object.entries({ bell: bell(), inhale: inhale(), exhale: exhale(), chime: chime() })) {
  const file = encode(made);
  writeFileSync(`${folder}${name}.ogg`, file);
  console.log(`${name}.ogg: ${(made.length / sampleRate).toFixed(2)} s, ${(file.length / 1024).toFixed(1)} kB`);
}
