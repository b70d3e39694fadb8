/** A soft tap, seconds and Hz: short enough to be held against a flash, round enough for a room. */
const length = 0.03;
const pitch = 1000;
const loudness = 0.4;

/** The click of the delay test, as samples. Its first millisecond is the one that is compared with the flash. */
export function tickSamples(context: BaseAudioContext): AudioBuffer {
  const samples = context.createBuffer(1, Math.round(length * context.sampleRate), context.sampleRate);
  samples.copyToChannel(
    Float32Array.from({ length: samples.length }, (_, index) => {
      const time = index / context.sampleRate;
      const shape = Math.min(1, time / 0.001) * (1 - time / length) ** 2;
      return loudness * shape * Math.sin(2 * Math.PI * pitch * time);
    }),
    0,
  );
  return samples;
}
