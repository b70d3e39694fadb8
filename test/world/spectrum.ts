/** What share of the power of some samples lies at which frequency; the sum of all shares is 1. */
function spectrum(samples: Float32Array, rate: number): readonly { readonly hertz: number; readonly share: number }[] {
  const size = 2 ** Math.ceil(Math.log2(samples.length));
  const real = new Float64Array(size);
  real.set(samples);
  const imaginary = new Float64Array(size);
  transform(real, imaginary);
  const power = Array.from({ length: size / 2 }, (_, bin) => (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2);
  const whole = power.reduce((total, one) => total + one, 0);
  return power.map((one, bin) => ({ hertz: (bin * rate) / size, share: one / whole }));
}

/** The middle of gravity of a sound's power, Hz: what an ear calls dark or bright. */
export function centroid(samples: Float32Array, rate: number): number {
  return spectrum(samples, rate).reduce((total, { hertz, share }) => total + hertz * share, 0);
}

/** The share of a sound's power between two frequencies. */
export function shareBetween(samples: Float32Array, rate: number, band: readonly [number, number]): number {
  return spectrum(samples, rate).reduce(
    (total, { hertz, share }) => (hertz >= band[0] && hertz < band[1] ? total + share : total),
    0,
  );
}

/** The fast Fourier transform in place; the length is a power of two. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let index = 0, mirror = 0; index < size; index += 1) {
    if (index < mirror) {
      swap(real, index, mirror);
      swap(imaginary, index, mirror);
    }
    let bit = size >> 1;
    while (bit > 0 && mirror & bit) {
      mirror ^= bit;
      bit >>= 1;
    }
    mirror |= bit;
  }
  for (let span = 2; span <= size; span *= 2) {
    for (let at = 0; at < size / 2; at += 1) butterfly(real, imaginary, span, at);
  }
}

function butterfly(real: Float64Array, imaginary: Float64Array, span: number, at: number): void {
  const half = span / 2;
  const step = at % half;
  const one = Math.floor(at / half) * span + step;
  const other = one + half;
  const angle = (-2 * Math.PI * step) / span;
  const turnedReal = (real[other] ?? 0) * Math.cos(angle) - (imaginary[other] ?? 0) * Math.sin(angle);
  const turnedImaginary = (real[other] ?? 0) * Math.sin(angle) + (imaginary[other] ?? 0) * Math.cos(angle);
  real[other] = (real[one] ?? 0) - turnedReal;
  imaginary[other] = (imaginary[one] ?? 0) - turnedImaginary;
  real[one] = (real[one] ?? 0) + turnedReal;
  imaginary[one] = (imaginary[one] ?? 0) + turnedImaginary;
}

function swap(list: Float64Array, one: number, other: number): void {
  const kept = list[one] ?? 0;
  list[one] = list[other] ?? 0;
  list[other] = kept;
}
