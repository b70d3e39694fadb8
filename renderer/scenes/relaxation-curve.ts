import { type Relaxing, relaxationEnd, relaxationStarts } from '#core/curriculum/relaxing';

/** Muscles tense within this time, and let go within that, milliseconds; shorter phases take a half of themselves. */
const tensing = 1400;
const lettingGo = 5000;

/** One point of a relaxation: where between its first tension and its end (0 to 1), and how tense, 0 or 1. */
export interface TensionPoint {
  readonly offset: number;
  readonly tension: 0 | 1;
  readonly easing: 'ease-in-out' | 'cubic-bezier(0.2, 0.6, 0.25, 1)';
}

/** A whole relaxation as points for one animation: quickly tense and held, slowly let go and at rest. */
export function tensionCurve(laid: Relaxing): readonly TensionPoint[] {
  const span = relaxationEnd(laid) - laid.leadIn;
  const points = relaxationStarts(laid).flatMap(({ at, length, kind }): readonly TensionPoint[] => {
    const moves = Math.min(kind === 'tense' ? tensing : lettingGo, length / 2);
    const [from, to] = kind === 'tense' ? ([0, 1] as const) : ([1, 0] as const);
    const easing = kind === 'tense' ? 'ease-in-out' : 'cubic-bezier(0.2, 0.6, 0.25, 1)';
    const offset = (at - laid.leadIn) / span;
    return [
      { offset, tension: from, easing },
      { offset: offset + moves / span, tension: to, easing },
    ];
  });
  return [...points, { offset: 1, tension: 0, easing: 'ease-in-out' }];
}
