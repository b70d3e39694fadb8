/** Where a loop lies in its samples: so many in, and so many long. As many again lie around it as its margin. */
export interface LoopPlace {
  readonly margin: number;
  readonly length: number;
}

/**
 * Closes a decoded loop: a file is not decoded to quite the same samples at both of its ends, and the difference, a
 * three-hundredth of full scale, would tick at each turn. The first samples of the loop become those that follow its
 * last, and go over into their own within the margin.
 */
export function closeLoop(samples: Float32Array, { margin, length }: LoopPlace): void {
  for (let index = 0; index < margin; index += 1) {
    const own = index / margin;
    const at = margin + index;
    samples[at] = (samples[at] ?? 0) * own + (samples[at + length] ?? 0) * (1 - own);
  }
}
