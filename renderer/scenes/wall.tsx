import './wall.css';
import './blackout.css';
import { type CSSProperties, useCallback, useState } from 'react';
import type { WallSnapshot } from '#core/session/snapshot';
import type { WallCheck } from '#core/session/wall-check';
import type { Instant } from '#core/time/instant';
import { CrossFade } from './cross-fade';
import { directionOf } from './direction';
import { useLasting } from './lasting';
import { type Scene, sceneAt } from './scene';
import { SceneView } from './scene-view';
import { useBlackout } from './use-blackout';
import { WallChecks } from './wall-checks';
import { footOf, WallFoot } from './wall-foot';

export interface WallProps {
  readonly snapshot: WallSnapshot;
  /** Session time. */
  readonly now: () => Instant;
  /** What is shown instead while the room is set up. */
  readonly check?: WallCheck | null;
}

/** What participants see. Fills its container and is measured by it, so that it is the same at any size. */
export function Wall({ snapshot, now, check = null }: WallProps) {
  const { isOn, isDark, under } = useBlackout(snapshot);
  const read = useCallback((at: Instant) => sceneAt(under, at), [under]);
  const scene = useSameScene(useLasting(now, read));
  const { theme, leastText } = snapshot.look;
  const style: CSSProperties & Readonly<Record<'--least-here', string>> = { '--least-here': `${leastText * 100}cqh` };
  return (
    <div className="wall" data-wall={theme} lang={snapshot.language} dir={directionOf(snapshot.language)} style={style}>
      <div className="wall-drift" aria-hidden={isOn || undefined} data-dark={(isOn && isDark) || undefined}>
        <div className="wall-scenes" data-foot={footOf(under)}>
          <CrossFade scene={scene} isUnseen={isDark} render={(shown) => <SceneView scene={shown} now={now} />} />
        </div>
        <WallFoot scene={scene} now={now} />
      </div>
      <div className="blackout" data-on={isOn || undefined} />
      <WallChecks check={check} now={now} theme={theme} />
    </div>
  );
}

/** Keeps the object while the scene is the same, so that only a change is a change. */
function useSameScene(scene: Scene): Scene {
  const [kept, keep] = useState(scene);
  const isSame = kept.id === scene.id && kept.snapshot === scene.snapshot;
  if (!isSame) keep(scene);
  return isSame ? kept : scene;
}
