import type { WallPart } from '#core/session/snapshot';
import { GroupingChip } from './grouping-chip';

/** A part's name, its one line, and how else one may take part. */
export function TitleScene({ part }: { readonly part: WallPart }) {
  return (
    <section className="scene">
      <h1 className="scene-title">{part.title}</h1>
      {part.grouping !== undefined && <GroupingChip grouping={part.grouping} />}
      <p className="scene-prompt">{part.prompt}</p>
      {part.choice !== undefined && <p className="scene-choice">{part.choice}</p>}
    </section>
  );
}
