import type { Settings } from '#core/records/settings-record';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';

export interface FloorChoiceProps {
  readonly floors: Settings['floors'];
  /** Its place in the list; null: none. */
  readonly chosen: number | null;
  readonly onChoose: (floor: number | null) => void;
}

const none = 'none';

/** Whose rule says how long the class has to last. */
export function FloorChoice({ floors, chosen, onChoose }: FloorChoiceProps) {
  const say = useSay();
  const rules = floors.map(({ name, minutes }, index) => ({
    id: String(index),
    word: say('today.floor-rule', { name, minutes }),
  }));
  return (
    <Select
      label={say('today.floor')}
      options={[{ id: none, word: say('today.floor-none') }, ...rules]}
      value={chosen === null ? none : String(chosen)}
      onChange={(id) => onChoose(id === none ? null : Number(id))}
    />
  );
}
