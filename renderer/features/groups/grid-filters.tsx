import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { TextField } from '#ui/text-field';
import type { GridWish } from './grid-view';

export interface GridFiltersProps {
  readonly wish: GridWish;
  readonly gaps: { readonly missing: number; readonly unsigned: number };
  readonly onChange: (wish: GridWish) => void;
}

/** What of the grid is looked at: all of it, or what somebody has to do something about. */
export function GridFilters({ wish, gaps, onChange }: GridFiltersProps) {
  const say = useSay();
  return (
    <div className="grid-filters">
      <TextField
        label={say('groups.filter-name')}
        type="search"
        placeholder={say('groups.filter-name')}
        value={wish.name}
        onChange={(name) => onChange({ ...wish, name })}
      />
      <Segmented
        label={say('groups.filter')}
        isLabelHidden
        options={[
          { id: 'all', word: say('groups.only.all') },
          { id: 'missing', word: say('groups.only.missing', { count: gaps.missing }) },
          { id: 'unsigned', word: say('groups.only.unsigned', { count: gaps.unsigned }) },
          { id: 'make-ups', word: say('groups.only.make-ups') },
        ]}
        value={wish.only}
        onChange={(only) => onChange({ ...wish, only })}
      />
    </div>
  );
}
