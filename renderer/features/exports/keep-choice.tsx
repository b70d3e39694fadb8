import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import type { Kept } from './use-kept';

/** Keeps what was chosen under a name. Nothing where it is kept already. */
export function KeepChoice({ kept: { current, keep } }: { readonly kept: Kept }) {
  const say = useSay();
  const [isNaming, setNaming] = useState(false);
  if (current !== null) return null;
  if (isNaming) {
    return (
      <NameIt
        onName={async (name) => {
          if (await keep(name)) setNaming(false);
        }}
      />
    );
  }
  return (
    <Button variant="plain" icon={Bookmark} onPress={() => setNaming(true)}>
      {say('exports.keep')}
    </Button>
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
