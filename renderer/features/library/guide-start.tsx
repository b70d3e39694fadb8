import { useMemo } from 'react';
import { useSay } from '#ui/say';
import { usePatternShelf } from './breath-shelf';
import type { GuideStart } from './part-as-kind';

const groups = ['hands', 'face', 'shoulders', 'feet'] as const;

/** What a part begins to lead with, in the words of this window's language. */
export function useGuideStart(): GuideStart {
  const say = useSay();
  const shelf = usePatternShelf();
  const named = groups.map((group) => ({ name: say(`muscles.${group}`), how: say(`muscles.${group}.how`) }));
  const words = JSON.stringify(named);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the groups are new at each drawing; their words are not
  return useMemo(() => ({ shelf, groups: named }), [shelf, words]);
}
