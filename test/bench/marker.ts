const rate = 44_100;
/** Long enough to be told from all others in any noise, short enough never to meet the next: samples. */
const length = Math.round(0.08 * rate);
/** The hiss bends only so often, so that nothing of it lies above the hearing of a recording: samples. */
const grain = 8;

/** A burst of hiss that is like no other: two seeds have nothing in common, so that each is found under the other. */
export function marker(seed: number): Float32Array {
  let state = seed * 2_654_435_769;
  const random = (): number => {
    state = Math.trunc(state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 2_147_483_648 - 1;
  };
  const knots = Array.from({ length: Math.ceil(length / grain) + 1 }, random);
  return Float32Array.from({ length }, (_, index) => {
    const at = index / grain;
    const [one = 0, other = 0] = knots.slice(Math.floor(at), Math.floor(at) + 2);
    const hiss = one + (other - one) * (at % 1);
    return 0.4 * hiss * Math.sin((Math.PI * index) / length) ** 0.5;
  });
}

/** Silence after it, seconds: Howler takes a sound away when its length has passed by its own timer, which may be before it was heard. */
const tail = 1.2;

/** A marker as a file that any browser decodes: WAV, 16 bit, one channel; as long as a sound of a class. */
export function wavOf(burst: Float32Array): Buffer {
  const samples = new Float32Array(burst.length + tail * rate);
  samples.set(burst);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length * 2, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length * 2, 40);
  const body = Buffer.alloc(samples.length * 2);
  for (const [index, sample] of samples.entries()) body.writeInt16LE(Math.round(sample * 32_767), index * 2);
  return Buffer.concat([head, body]);
}
