import './wall.css';
import { useCallback, useState } from 'react';
import type { WallSnapshot } from '#core/session/snapshot';
import type { Instant } from '#core/time/instant';
import { BreathingScene } from './breathing-scene';
import { CrossFade } from './cross-fade';
import { HoldScene } from './hold-scene';
import { HomeScene } from './home-scene';
import { useLasting } from './lasting';
import { LinesScene } from './lines-scene';
import type { Motion } from './motion';
import { PausedScene } from './paused-scene';
import { PlanScene } from './plan-scene';
import { type Scene, sceneAt } from './scene';
import { StepsScene } from './steps-scene';
import { TitleScene } from './title-scene';
import { WelcomeScene } from './welcome-scene';

export interface WallProps {
  readonly snapshot: WallSnapshot;
  /** Session time. */
  readonly now: () => Instant;
  /** `system` follows the machine's wish for less motion; `still` has it anyway. */
  readonly motion?: Motion;
}

/** What participants see. Fills its container and is measured by it, so that it is the same at any size. */
export function Wall({ snapshot, now, motion = 'system' }: WallProps) {
  const read = useCallback((at: Instant) => sceneAt(snapshot, at), [snapshot]);
  const scene = useSameScene(useLasting(now, read));
  return (
    <div className="wall" data-wall={snapshot.look.theme} lang={snapshot.language}>
      <div className="wall-drift">
        <CrossFade scene={scene} render={(shown) => <SceneView scene={shown} now={now} motion={motion} />} />
      </div>
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

interface SceneViewProps {
  readonly scene: Scene;
  readonly now: () => Instant;
  readonly motion: Motion;
}

function SceneView({ scene, now, motion }: SceneViewProps) {
  const { snapshot, part } = scene;
  if (scene.kind === 'blackout') return null;
  if (scene.kind === 'finished') return <HomeScene snapshot={snapshot} now={now} />;
  if (scene.kind === 'hold') return <HoldScene />;
  if (part === null) return <WelcomeScene snapshot={snapshot} now={now} />;
  const within = { part, run: snapshot.run, now };
  switch (scene.kind) {
    case 'breathing':
      return <BreathingScene {...within} motion={motion} />;
    case 'lines':
      return <LinesScene {...within} />;
    case 'steps':
      return <StepsScene {...within} />;
    case 'plan':
      return <PlanScene {...within} />;
    case 'home':
      return <HomeScene snapshot={snapshot} now={now} />;
    case 'paused':
      return <PausedScene part={part} />;
    case 'title':
      return <TitleScene part={part} />;
    case 'welcome':
      return <WelcomeScene snapshot={snapshot} now={now} />;
  }
}
