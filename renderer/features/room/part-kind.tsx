import { Coffee, FileImage, MessagesSquare, Users } from 'lucide-react';
import type { Part } from '#core/curriculum/class-plan';
import { useSay } from '#ui/say';

const kinds = { break: Coffee, discussion: MessagesSquare, handout: FileImage } as const;

/** How a part is held where its name doesn't say so: in pairs, all together, as a break. */
export function PartKindLine({ part }: { readonly part: Part }) {
  const say = useSay();
  const { kind, grouping } = part;
  if (grouping !== undefined && grouping !== 'alone') {
    return (
      <p className="cue-caption">
        <Users className="icon" aria-hidden />
        {say(`room.grouping.${grouping}`)}
      </p>
    );
  }
  if (kind !== 'break' && kind !== 'discussion' && kind !== 'handout') return null;
  const Icon = kinds[kind];
  return (
    <p className="cue-caption">
      <Icon className="icon" aria-hidden />
      {say(`room.kind.${kind}`)}
    </p>
  );
}
