import './grouping-chip.css';
import { User, Users } from 'lucide-react';
import type { Grouping } from '#core/curriculum/class-plan';
import { useSay } from '#ui/say';

/** Who does this together. */
export function GroupingChip({ grouping }: { readonly grouping: Grouping }) {
  const say = useSay();
  const Sign = grouping === 'alone' ? User : Users;
  return (
    <p className="grouping-chip">
      <Sign aria-hidden />
      {say(`wall.grouping-${grouping}`)}
    </p>
  );
}
