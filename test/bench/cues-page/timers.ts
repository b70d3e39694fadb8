import type { Howl } from 'howler';

/** When something is to be heard: the first at `from`, then one every `every`; milliseconds on the page's own clock. */
export interface Beat {
  readonly from: number;
  readonly every: number;
  readonly count: number;
}

/** What many timers of classes do: tick once a second, count down, and play at nought. */
export function countDown(howl: Howl, { from, every, count }: Beat): void {
  const whole = Math.round(every / 1000);
  let played = 0;
  let left = whole;
  // Its first tick falls a second before the first sound is due, if there are whole seconds to count.
  setTimeout(
    () => {
      const ticking = setInterval(() => {
        left -= 1;
        if (left > 0) return;
        left = whole;
        howl.play();
        played += 1;
        if (played === count) clearInterval(ticking);
      }, 1000);
    },
    from - every - performance.now(),
  );
}

/** A timer for each moment, which plays when it fires: the best that can be done without the audio clock. */
export function playAtDeadlines(howl: Howl, { from, every, count }: Beat): void {
  for (let index = 0; index < count; index += 1) {
    setTimeout(() => howl.play(), from + index * every - performance.now());
  }
}
