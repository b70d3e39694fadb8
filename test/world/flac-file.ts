/** Bits that are written from the highest on. */
class Bits {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      this.#held = (this.#held << 1) | (Math.floor(value / 2 ** bit) & 1);
      this.#count += 1;
      if (this.#count === 8) {
        this.#bytes.push(this.#held);
        this.#held = 0;
        this.#count = 0;
      }
    }
  }

  bytes(): readonly number[] {
    if (this.#count > 0) this.write(0, 8 - this.#count);
    return this.#bytes;
  }
}

function checksum(bytes: readonly number[], width: 8 | 16): number {
  const polynomial = width === 8 ? 0x07 : 0x80_05;
  const top = 1 << (width - 1);
  return bytes.reduce((sum, byte) => {
    let left = sum ^ (byte << (width - 8));
    for (let bit = 0; bit < 8; bit += 1) left = left & top ? (left << 1) ^ polynomial : left << 1;
    return left & (2 ** width - 1);
  }, 0);
}

const block = 4096;

/** A frame number as FLAC writes it, like a letter in UTF-8; below 65,536. */
function numbered(frame: number): readonly number[] {
  if (frame < 0x80) return [frame];
  if (frame < 0x8_00) return [0xc0 | (frame >> 6), 0x80 | (frame & 0x3f)];
  return [0xe0 | (frame >> 12), 0x80 | ((frame >> 6) & 0x3f), 0x80 | (frame & 0x3f)];
}

function frameOf(samples: Float32Array, frame: number): readonly number[] {
  const piece = samples.subarray(frame * block, (frame + 1) * block);
  // Sync code, a fixed block size; the size follows in 16 bits; 44,100 Hz; one channel of 16 bits.
  const head = [0xff, 0xf8, 0x79, 0x08, ...numbered(frame), (piece.length - 1) >> 8, (piece.length - 1) & 0xff];
  const bits = new Bits();
  // A subframe that holds the samples as they are.
  bits.write(0b0000_0010, 8);
  for (const sample of piece) bits.write(Math.round(sample * 32_767) & 0xff_ff, 16);
  const whole = [...head, checksum(head, 8), ...bits.bytes()];
  const sum = checksum(whole, 16);
  return [...whole, sum >> 8, sum & 0xff];
}

/** A FLAC file of samples in one channel at 44,100 a second, 16 bits each, packed no tighter than they are; base64. */
export function flacFile(samples: Float32Array, rate: 44_100): string {
  const about = new Bits();
  about.write(block, 16);
  about.write(block, 16);
  about.write(0, 24);
  about.write(0, 24);
  about.write(rate, 20);
  about.write(0, 3);
  about.write(15, 5);
  about.write(samples.length, 36);
  for (let byte = 0; byte < 16; byte += 1) about.write(0, 8);
  const parts = [Buffer.from('fLaC', 'latin1'), Buffer.from([0x80, 0, 0, 34, ...about.bytes()])];
  const frames = Math.ceil(samples.length / block);
  for (let frame = 0; frame < frames; frame += 1) parts.push(Buffer.from(frameOf(samples, frame)));
  return Buffer.concat(parts).toString('base64');
}
