/** Short enough to feel at once, long enough not to click; seconds. */
const fade = 0.03;

/** One sound that waits or rings on the audio clock. */
export interface Voice {
  /** Context time at which it starts, seconds. */
  readonly when: number;
  /** Takes it back: unheard while it waits, faded when it rings already. */
  stop(): void;
}

/** Starts a decoded sound at a context time (seconds; a time that is past means now). */
export function startVoice(options: {
  readonly out: AudioNode;
  readonly buffer: AudioBuffer;
  readonly when: number;
}): Voice {
  const { context } = options.out;
  const gain = context.createGain();
  const source = context.createBufferSource();
  source.buffer = options.buffer;
  source.connect(gain).connect(options.out);
  source.addEventListener('ended', () => gain.disconnect());
  source.start(options.when);
  return {
    when: options.when,
    stop: () => {
      const now = context.currentTime;
      gain.gain.setValueAtTime(1, now);
      gain.gain.linearRampToValueAtTime(0, now + fade);
      source.stop(now + fade);
    },
  };
}
