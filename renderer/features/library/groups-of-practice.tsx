import { library } from '#bridge/library';
import type { MuscleGroup } from '#core/curriculum/class-plan';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { useLibrary } from './library-data';

/** Takes the groups of a relaxation of the library in place of those that are there. */
export function GroupsOfPractice({ onTake }: { readonly onTake: (groups: readonly MuscleGroup[]) => void }) {
  const say = useSay();
  const attempt = useAttempt();
  const { items } = useLibrary();
  const all = items.filter(
    ({ kind, partKind, isArchived }) => kind === 'practices' && partKind === 'relaxation' && !isArchived,
  );
  if (all.length === 0) return null;
  const take = async (id: string): Promise<void> => {
    const opened = await attempt(library.item({ kind: 'practices', id }));
    if (opened?.value.was.kind !== 'practices') return;
    const { relaxation } = opened.value.was.content.part;
    if (relaxation !== undefined) onTake(relaxation.groups);
  };
  return (
    <Select
      label={say('inspector.groups-of')}
      options={all.map(({ id, title }) => ({ id, word: title }))}
      value={null}
      onChange={(id) => void take(id)}
    />
  );
}
