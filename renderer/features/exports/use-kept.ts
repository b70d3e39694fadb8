import { exporting } from '#bridge/exports';
import { useAsked } from '#bridge/use-asked';
import type { ExportProfile, ExportShape } from '#core/billing/export-profile';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';

/** Shapes of files that are used again. */
export interface Kept {
  readonly profiles: readonly ExportProfile[];
  /** The one that a file has now; null: none of them. */
  readonly current: ExportProfile | null;
  /** True once it is kept. */
  readonly keep: (name: string) => Promise<boolean>;
  readonly remove: (profile: ExportProfile) => void;
}

function isSame(one: ExportShape, other: ExportShape): boolean {
  const told = ({ rows, columns, form, delimiter }: ExportShape) => JSON.stringify([rows, columns, form, delimiter]);
  return told(one) === told(other);
}

/** Keeps shapes of files by names, and takes them away, which can be taken back. */
export function useKept(shape: ExportShape): Kept {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { value, again } = useAsked(exporting.profiles);
  const profiles = value?.done === true ? value.value : [];
  const save = async (profile: ExportProfile): Promise<boolean> => {
    const kept = await attempt(exporting.saveProfile(profile));
    again();
    return kept !== null;
  };
  const remove = async (profile: ExportProfile): Promise<void> => {
    if ((await attempt(exporting.removeProfile(profile.id))) === null) return;
    again();
    const action = { word: say('exports.undo'), onPress: () => void save(profile) };
    tell({ text: say('exports.removed', { name: profile.name }), action });
  };
  return {
    profiles,
    current: profiles.find((each) => isSame(each, shape)) ?? null,
    keep: async (name) => {
      const { rows, columns, form, delimiter } = shape;
      const isKept = await save({ id: '', name, rows, columns, form, delimiter });
      if (isKept) tell({ text: say('exports.kept-told', { name }) });
      return isKept;
    },
    remove: (profile) => void remove(profile),
  };
}
