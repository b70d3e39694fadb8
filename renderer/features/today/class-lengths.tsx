import type { ListedClass } from '#bridge/classes';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';

export interface ClassLengthsProps {
  readonly lengths: readonly ListedClass[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** How long the chosen class is to be; nothing where there is one length. */
export function ClassLengths({ lengths, chosen, onChoose }: ClassLengthsProps) {
  const say = useSay();
  if (lengths.length < 2) return null;
  return (
    <Segmented
      label={say('today.length')}
      options={lengths.map(({ id, length }) => ({
        id,
        word: say('today.minutes', { minutes: Math.round(length / 60_000) }),
      }))}
      value={chosen}
      onChange={onChoose}
    />
  );
}
