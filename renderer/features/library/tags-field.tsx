import { useState } from 'react';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { tagsText, typedTags } from './typed-tags';

export interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags in one line, commas between them; what is typed stands as it was typed until it is left. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  // An undo shows where somebody typed, too.
  const isTheirs = typed !== null && tagsText(typedTags(typed)) === tagsText(tags);
  return (
    <TextField
      label={say('facts.tags')}
      hint={say('facts.tags-hint')}
      isOptional
      value={isTheirs ? typed : tagsText(tags)}
      onChange={(text) => {
        setTyped(text);
        onChange(typedTags(text));
      }}
      onLeave={() => setTyped(null)}
    />
  );
}
