import { createOggEncoder } from 'wasm-media-encoders';
import { sampleRate, type Wave } from '#make/wave';

/** Makes an Ogg Vorbis file of a wave; the same wave gives the same bytes. `quality`: Vorbis's own, -1 to 10. */
export async function encode(made: Wave, quality: number): Promise<Buffer> {
  const encoder = await createOggEncoder();
  // A serial number of our own: left out, it is drawn by lot and no two runs give the same file.
  encoder.configure({ channels: 1, sampleRate, vbrQuality: quality, oggSerialNo: 1 });
  // The encoder reuses its memory, so that each piece has to be copied before the next is asked for.
  const body = Buffer.from(encoder.encode([made]));
  return Buffer.concat([body, Buffer.from(encoder.finalize())]);
}
