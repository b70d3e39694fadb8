import './picture-choices.css';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { type Option, optionOf } from './option';

export interface PictureOption extends Option {
  /** The picture, small. */
  readonly picture: ReactNode;
}

export interface PictureChoicesProps {
  readonly label: string;
  readonly options: readonly PictureOption[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** The first takes the focus, or the one that is taken. */
  readonly autoFocus?: boolean;
}

/** Pictures side by side, one of them taken: arrows go from one to the next, Enter or a click takes it. */
export function PictureChoices({ label, options, value, onChange, autoFocus = false }: PictureChoicesProps) {
  return (
    <ListBox
      className="picture-choices"
      layout="grid"
      aria-label={label}
      items={options}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = keys === 'all' ? undefined : optionOf(options, [...keys][0]);
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id);
      }}
      autoFocus={autoFocus && (value === null ? 'first' : true)}
    >
      {({ id, word, picture }) => (
        <ListBoxItem className="picture-choice" id={id} textValue={word}>
          <span className="picture-choice-frame">{picture}</span>
          <span className="picture-choice-word">{word}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
