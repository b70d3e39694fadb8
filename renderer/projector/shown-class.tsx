import { mediaUrl } from '#bridge/media';
import { theProgram } from '#bridge/program';
import type { WallSnapshot } from '#core/session/snapshot';
import type { WallCheck } from '#core/session/wall-check';
import { PictureSource } from '#scenes/picture-source';
import { Wall } from '#scenes/wall';
import { WallChecks } from '#scenes/wall-checks';

export interface ShownClassProps {
  /** Null: no class is open, and only what is being checked is shown. */
  readonly snapshot: WallSnapshot | null;
  readonly check: WallCheck | null;
}

/** What the wall shows once there is something to show. */
export function ShownClass({ snapshot, check }: ShownClassProps) {
  const { now } = theProgram().clock;
  if (snapshot === null) return <WallChecks check={check} now={now} />;
  return (
    <PictureSource value={mediaUrl}>
      <Wall snapshot={snapshot} now={now} check={check} />
    </PictureSource>
  );
}
