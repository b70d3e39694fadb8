import { Trash2 } from 'lucide-react';
import type { ExportShape } from '#core/billing/export-profile';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import type { Kept } from './use-kept';

export interface KeptChoicesProps {
  readonly kept: Kept;
  readonly onShape: (shape: ExportShape) => void;
}

const none = 'none';

/** Choices of columns that were kept: one is taken up, or taken away. Nothing where there is none. */
export function KeptChoices({ kept: { profiles, current, remove }, onShape }: KeptChoicesProps) {
  const say = useSay();
  if (profiles.length === 0) return null;
  const rest = current === null ? [{ id: none, word: say('exports.kept-none') }] : [];
  return (
    <div className="exports-kept">
      <Select
        label={say('exports.kept')}
        options={[...rest, ...profiles.map(({ id, name }) => ({ id, word: name }))]}
        value={current?.id ?? none}
        onChange={(id) => {
          const chosen = profiles.find((each) => each.id === id);
          if (chosen !== undefined) onShape(chosen);
        }}
      />
      {current !== null && (
        <Button variant="plain" icon={Trash2} onPress={() => remove(current)}>
          {say('exports.remove', { name: current.name })}
        </Button>
      )}
    </div>
  );
}
