import { useWall } from '#bridge/program';
import { useKeepAwake } from '#bridge/use-keep-awake';
import { useWallCheck } from '#bridge/wall-check';
import { later } from '#ui/later';
import { SayProvider } from '#ui/say';
import { Idle } from './idle';
import { useFullScreen } from './use-full-screen';
import { useRestingPointer } from './use-resting-pointer';
import { useWallPlace } from './use-wall-place';

const ShownClass = later(async () => (await import('./shown-class')).ShownClass);
const WallKeys = later(async () => (await import('./wall-keys')).WallKeys);

/** The wall: it shows and never decides. When the line is down it goes on from what it was told last. */
export function Projector() {
  const snapshot = useWall(({ value }) => value);
  const check = useWallCheck(({ value }) => value ?? null);
  const pointerRests = useRestingPointer();
  const isAway = useWallPlace();
  useKeepAwake(snapshot?.run.playback === 'play' || snapshot?.run.playback === 'pause');
  useFullScreen();
  return (
    <SayProvider {...(snapshot ? { zone: snapshot.zone } : {})}>
      <main className="projector" data-rests={pointerRests}>
        {snapshot && <WallKeys snapshot={snapshot} />}
        {!isAway && snapshot === null && <Idle />}
        {!isAway && snapshot !== undefined && (snapshot !== null || check !== null) && (
          <ShownClass snapshot={snapshot} check={check} />
        )}
      </main>
    </SayProvider>
  );
}
