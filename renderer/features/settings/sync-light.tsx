import './sync-light.css';
import { useEffect, useRef } from 'react';
import { theProgram } from '#bridge/program';
import type { Instant } from '#core/time/instant';
import { syncEvery } from './use-sync-test';

/** Bright at once, gone softly: no sudden change but the one that is looked for. */
const light: Keyframe[] = [{ opacity: 0.85 }, { opacity: 0.2, offset: 0.3 }, { opacity: 0 }];

/** A patch that lights up each second from an instant on; null: it stays dark. */
export function SyncLight({ from }: { readonly from: Instant | null }) {
  const patch = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (from === null || patch.current === null) return undefined;
    const { clock } = theProgram();
    const animation = patch.current.animate(light, { duration: syncEvery, iterations: Number.POSITIVE_INFINITY });
    const anchor = (): void => {
      // performance.now() and the document's timeline count from the same origin.
      animation.startTime = performance.now() + (from - clock.now());
    };
    anchor();
    const stop = clock.subscribe(anchor);
    return () => {
      stop();
      animation.cancel();
    };
  }, [from]);
  return (
    <div className="sync-light" aria-hidden>
      <div ref={patch} />
    </div>
  );
}
