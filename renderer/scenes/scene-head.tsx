import type { WallPart } from '#core/session/snapshot';
import { GroupingChip } from './grouping-chip';

/** The name of a part over its scene, and who does it together where the part says so. */
export function SceneHead({ part: { title, grouping } }: { readonly part: WallPart }) {
  return (
    <header className="scene-head">
      <p className="scene-eyebrow">{title}</p>
      {grouping !== undefined && <GroupingChip grouping={grouping} />}
    </header>
  );
}
