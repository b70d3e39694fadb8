import { theProgram, useWall } from '#bridge/program';
import { Wall } from '#scenes/wall';
import { SayProvider } from '#ui/say';
import { Idle } from './idle';
import { useFullScreen } from './use-full-screen';
import { useRestingPointer } from './use-resting-pointer';
import { useWallKeys } from './use-wall-keys';

/** The wall: it shows and never decides. When the line is down it goes on from what it was told last. */
export function Projector() {
  const snapshot = useWall(({ value }) => value);
  const rests = useRestingPointer();
  useFullScreen();
  useWallKeys(snapshot ?? null);
  return (
    <SayProvider {...(snapshot ? { zone: snapshot.zone } : {})}>
      <main className="projector" data-rests={rests}>
        {snapshot === null && <Idle />}
        {snapshot && <Wall snapshot={snapshot} now={theProgram().clock.now} />}
      </main>
    </SayProvider>
  );
}
