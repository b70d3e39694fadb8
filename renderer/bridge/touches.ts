/** What people do at a window. */
const deeds = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/** How often the program is told at most that somebody is there, milliseconds. */
const atMostEvery = 20_000;

/** Lets a call through at most once in a span; the calls between are dropped. Milliseconds. */
export function throttled(call: () => void, span: number, now: () => number): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now();
    if (at - last < span) return;
    last = at;
    call();
  };
}

/** Tells, now and then, that somebody is at this window. */
export function watchTouches(tell: () => void): void {
  const touched = throttled(tell, atMostEvery, () => performance.now());
  for (const deed of deeds) window.addEventListener(deed, touched, { capture: true, passive: true });
}
