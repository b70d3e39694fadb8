import { useCallback } from 'react';
import { type GroupAbout, groups } from '#bridge/groups';
import { useAsked } from '#bridge/use-asked';
import type { Group } from '#core/groups/group';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { typedOver } from '#ui/typed-over';

/** A group as the program tells it, and how it is changed. */
export interface GroupHold {
  readonly about: GroupAbout;
  readonly again: () => void;
  /** Keeps another state of the group, says so, and offers to take it back. Its revision; null: it was not kept. */
  readonly keep: (to: Group, told: string) => Promise<number | null>;
}

/** `missing`: there is no such group. `failed`: no answer came. */
export type AskedGroup =
  | { readonly is: 'waiting' | 'missing' }
  | { readonly is: 'failed'; readonly again: () => void }
  | { readonly is: 'here'; readonly about: GroupAbout; readonly again: () => void };

/** Asks for a group with its dates and the names of its people. */
export function useGroup(id: string): AskedGroup {
  const ask = useCallback(() => groups.about(id), [id]);
  const { value, failed, again } = useAsked(ask);
  if (value === undefined) return failed ? { is: 'failed', again } : { is: 'waiting' };
  return value.done ? { is: 'here', about: value.value, again } : { is: 'missing' };
}

/** How a group is kept otherwise than it was. */
export function useKeepGroup({ about, again }: Pick<GroupHold, 'about' | 'again'>): GroupHold['keep'] {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { group: before, revision } = about.record;
  return async (to, told) => {
    const kept = await attempt(groups.save(to, revision).then(typedOver));
    again();
    if (kept === null) return null;
    const takeBack = async (): Promise<void> => {
      await attempt(groups.save(before, kept.value.revision).then(typedOver));
      again();
    };
    tell({ text: told, action: { word: say('groups.undo'), onPress: () => void takeBack() } });
    return kept.value.revision;
  };
}
