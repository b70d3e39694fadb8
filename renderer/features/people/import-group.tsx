import { useCallback } from 'react';
import { type GroupSummary, groups } from '#bridge/groups';
import { roster } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import type { Coming } from './import-coming';

export interface ImportGroupProps {
  readonly group: string | null;
  readonly onChange: (group: string | null) => void;
  readonly all: readonly GroupSummary[];
}

/** No group: no id is like it. */
const none = '';

/** A group into which the whole list comes as well. */
export function ImportGroup({ group, onChange, all }: ImportGroupProps) {
  const say = useSay();
  return (
    <Select<string>
      label={say('import.group')}
      hint={say('import.group-why')}
      value={group ?? none}
      onChange={(to) => onChange(to === none ? null : to)}
      options={[{ id: none, word: say('import.no-group') }, ...all.map(({ id, title }) => ({ id, word: title }))]}
    />
  );
}

/** The groups that a list can come into; empty until they are known. */
export function useOpenGroups(): readonly GroupSummary[] {
  const { value } = useAsked(groups.list);
  return value?.filter(({ archived }) => !archived) ?? [];
}

/** Says how many would find a place in a group, and how many would wait. */
export function PlacesTold({ group, coming }: { readonly group: GroupSummary; readonly coming: Coming }) {
  const say = useSay();
  const { id, title } = group;
  const { made, people } = coming;
  const named = people.join(' ');
  const ask = useCallback(
    () => roster.places({ group: id, made, people: named === '' ? [] : named.split(' ') }),
    [id, made, named],
  );
  const { value } = useAsked(ask);
  if (value === undefined) return null;
  if (!value.done) return say(`why.${value.why}`);
  const { enrolled, waiting, already } = value.value;
  return say('import.places', { enrolled, waiting, already, title });
}
