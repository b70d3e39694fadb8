import { mediaUrl } from '#bridge/media';
import { theProgram, useWall } from '#bridge/program';
import { useKeepAwake } from '#bridge/use-keep-awake';
import { useWallCheck } from '#bridge/wall-check';
import { PictureSource } from '#scenes/picture-source';
import { Wall } from '#scenes/wall';
import { WallChecks } from '#scenes/wall-checks';
import { SayProvider } from '#ui/say';
import { Idle } from './idle';
import { useFullScreen } from './use-full-screen';
import { useRestingPointer } from './use-resting-pointer';
import { useWallKeys } from './use-wall-keys';
import { useWallPlace } from './use-wall-place';

/** The wall: it shows and never decides. When the line is down it goes on from what it was told last. */
export function Projector() {
  const snapshot = useWall(({ value }) => value);
  const check = useWallCheck(({ value }) => value ?? null);
  const pointerRests = useRestingPointer();
  const isAway = useWallPlace();
  const { now } = theProgram().clock;
  useKeepAwake(snapshot?.run.playback === 'play' || snapshot?.run.playback === 'pause');
  useFullScreen();
  useWallKeys(snapshot ?? null);
  return (
    <SayProvider {...(snapshot ? { zone: snapshot.zone } : {})}>
      <main className="projector" data-rests={pointerRests}>
        {!isAway && snapshot === null && <Idle />}
        {!isAway && snapshot === null && <WallChecks check={check} now={now} />}
        {!isAway && snapshot && (
          <PictureSource value={mediaUrl}>
            <Wall snapshot={snapshot} now={now} check={check} />
          </PictureSource>
        )}
      </main>
    </SayProvider>
  );
}
