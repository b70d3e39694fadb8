import { Bookmark, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { exporting } from '#bridge/exports';
import { useAsked } from '#bridge/use-asked';
import type { ExportProfile, ExportShape } from '#core/billing/export-profile';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { useTell } from '#ui/toast';

export interface KeptChoicesProps {
  readonly shape: ExportShape;
  readonly onShape: (shape: ExportShape) => void;
}

const none = 'none';

function isSame(one: ExportShape, other: ExportShape): boolean {
  const told = ({ rows, columns, form, delimiter }: ExportShape) => JSON.stringify([rows, columns, form, delimiter]);
  return told(one) === told(other);
}

/** Choices of columns that are used again: taken up, kept by a name, taken away. */
export function KeptChoices({ shape, onShape }: KeptChoicesProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { value, again } = useAsked(exporting.profiles);
  const [isNaming, setNaming] = useState(false);
  const profiles = value?.done === true ? value.value : [];
  const current = profiles.find((each) => isSame(each, shape)) ?? null;
  const keep = async (profile: ExportProfile): Promise<boolean> => {
    const kept = await attempt(exporting.saveProfile(profile));
    again();
    return kept !== null;
  };
  const remove = async (profile: ExportProfile): Promise<void> => {
    if ((await attempt(exporting.removeProfile(profile.id))) === null) return;
    again();
    const action = { word: say('exports.undo'), onPress: () => void keep(profile) };
    tell({ text: say('exports.removed', { name: profile.name }), action });
  };
  return (
    <div className="exports-kept">
      {profiles.length > 0 && (
        <Select
          label={say('exports.kept')}
          options={[{ id: none, word: say('exports.kept-none') }, ...profiles.map(({ id, name }) => ({ id, word: name }))]}
          value={current?.id ?? none}
          onChange={(id) => {
            const chosen = profiles.find((each) => each.id === id);
            if (chosen !== undefined) onShape(chosen);
          }}
        />
      )}
      {current !== null && (
        <Button variant="plain" icon={Trash2} onPress={() => void remove(current)}>
          {say('exports.remove', { name: current.name })}
        </Button>
      )}
      {current === null && !isNaming && (
        <Button variant="plain" icon={Bookmark} onPress={() => setNaming(true)}>
          {say('exports.keep')}
        </Button>
      )}
      {isNaming && (
        <NameIt
          onName={async (name) => {
            if (!(await keep({ ...shape, id: '', name }))) return;
            setNaming(false);
            tell({ text: say('exports.kept-told', { name }) });
          }}
        />
      )}
    </div>
  );
}

function NameIt({ onName }: { readonly onName: (name: string) => Promise<void> }) {
  const say = useSay();
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = name.trim() === '';
  return (
    <form
      className="exports-naming"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isMissing) void onName(name.trim());
      }}
    >
      <TextField
        label={say('exports.keep-name')}
        value={name}
        onChange={(text) => setName(text.slice(0, 100))}
        autoFocus
        {...(isAsked && isMissing ? { problem: say('exports.keep-missing') } : {})}
      />
      <Button isSubmit>{say('exports.keep-do')}</Button>
    </form>
  );
}
