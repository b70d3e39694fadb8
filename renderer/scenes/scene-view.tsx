import type { ReactNode } from 'react';
import { BesidePicture } from './beside-picture';
import { BreakScene } from './break-scene';
import { BreathingScene } from './breathing-scene';
import { DiscussionScene } from './discussion-scene';
import { HandoutScene } from './handout-scene';
import { HoldScene } from './hold-scene';
import { HomeScene } from './home-scene';
import { LinesScene } from './lines-scene';
import { CornerTime } from './part-time';
import { PausedScene } from './paused-scene';
import { PictureScene } from './picture-scene';
import { PlanScene } from './plan-scene';
import { RelaxationScene } from './relaxation-scene';
import type { Scene } from './scene';
import { StepsScene } from './steps-scene';
import { TitleScene } from './title-scene';
import { WelcomeScene } from './welcome-scene';
import type { WithinPart } from './within-part';

export interface SceneViewProps {
  readonly scene: Scene;
  readonly now: WithinPart['now'];
}

/** One scene, whatever it is. */
export function SceneView({ scene, now }: SceneViewProps) {
  const { snapshot, kind, part } = scene;
  const { look, run } = snapshot;
  if (kind === 'picture' && run.picture !== null) return <PictureScene picture={run.picture} />;
  if (kind === 'finished') return <HomeScene snapshot={snapshot} now={now} />;
  if (kind === 'hold') return <HoldScene look={look} />;
  return part === null ? (
    <WelcomeScene snapshot={snapshot} now={now} />
  ) : (
    <PartView scene={scene} within={{ part, run, now }} />
  );
}

interface PartViewProps {
  readonly scene: Scene;
  readonly within: WithinPart;
}

/** Scenes with a foot of their own show the part's time in it; over the others it stands in the corner. */
function PartView({ scene: { snapshot, kind }, within }: PartViewProps) {
  const { part, now } = within;
  const { look } = snapshot;
  switch (kind) {
    case 'lines':
      return besidePicture(<LinesScene {...within} />, within);
    case 'steps':
      return besidePicture(<StepsScene {...within} />, within);
    case 'discussion':
      return besidePicture(<DiscussionScene {...within} />, within);
    case 'break':
      return <BreakScene {...within} />;
    case 'paused':
      return <PausedScene part={part} />;
    case 'breathing':
      return withTime(<BreathingScene {...within} motion={look.motion} form={look.form} />, within);
    case 'relaxation':
      return withTime(<RelaxationScene {...within} motion={look.motion} />, within);
    case 'handout':
      return withTime(<HandoutScene part={part} />, within);
    case 'plan':
      return withTime(<PlanScene {...within} />, within);
    case 'home':
      return withTime(<HomeScene snapshot={snapshot} now={now} />, within);
    default:
      // A title that is followed by more says no time unless its author wishes it.
      return part.timeShown === undefined ? <TitleScene part={part} /> : withTime(<TitleScene part={part} />, within);
  }
}

function besidePicture(scene: ReactNode, { part }: WithinPart) {
  return <BesidePicture picture={part.picture}>{scene}</BesidePicture>;
}

function withTime(scene: ReactNode, within: WithinPart) {
  return (
    <>
      {scene}
      <CornerTime {...within} />
    </>
  );
}
