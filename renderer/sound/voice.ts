/** Short enough to feel at once, long enough not to click; seconds. */
const fade = 0.03;

/** One sound that waits or rings on the audio clock. */
export interface Voice {
  /** Context time at which it starts, seconds. */
  readonly when: number;
  /** Takes it back: unheard while it waits, faded when it rings already. */
  stop(): void;
}

/** Starts a decoded sound at a context time (seconds; a time that is past means now), as loud as `level` says (0 to 1). */
export function startVoice(options: {
  readonly out: AudioNode;
  readonly buffer: AudioBuffer;
  readonly when: number;
  readonly level?: number | undefined;
}): Voice {
  const { context } = options.out;
  const level = options.level ?? 1;
  const gain = context.createGain();
  gain.gain.value = level;
  const source = context.createBufferSource();
  source.buffer = options.buffer;
  source.connect(gain).connect(options.out);
  source.addEventListener('ended', () => gain.disconnect());
  source.start(options.when);
  return {
    when: options.when,
    stop: () => {
      const now = context.currentTime;
      gain.gain.setValueAtTime(level, now);
      gain.gain.linearRampToValueAtTime(0, now + fade);
      source.stop(now + fade);
    },
  };
}
