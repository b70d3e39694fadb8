import './finder.css';
import type { LucideIcon } from 'lucide-react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import type { Option } from './option';

export interface FinderItem extends Option {
  readonly icon?: LucideIcon;
  /** One more line, cut where it is too long. */
  readonly note?: string;
  /** A few letters at the end of its row, such as a length. */
  readonly figure?: string;
}

export interface FinderGroup extends Option {
  readonly items: readonly FinderItem[];
}

export interface FinderProps {
  /** Of the field. */
  readonly label: string;
  /** What is typed; what it finds is for the caller to say. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly placeholder?: string;
  /** Of the list. */
  readonly found: string;
  /** Ids of items are of one kind over all groups. */
  readonly groups: readonly FinderGroup[];
  readonly onTake: (id: string) => void;
  /** What stands there where nothing is found. */
  readonly empty: string;
  /** Left out: the field takes the focus when it comes. */
  readonly hasFocus?: boolean;
}

/** A search field with what it finds under it: the arrows go through that while one types, Enter or a press takes it. */
export function Finder(props: FinderProps) {
  const groups = props.groups.filter(({ items }) => items.length > 0);
  return (
    <Autocomplete inputValue={props.words} onInputChange={props.onWords}>
      <div className="finder">
        <TextField className="field" autoFocus={props.hasFocus ?? true} autoComplete="off" spellCheck="false">
          <Label className="field-label">{props.label}</Label>
          {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the list that it controls is named by Autocomplete */}
          <Input className="field-box" role="combobox" aria-expanded placeholder={props.placeholder ?? ''} />
        </TextField>
        <ListBox
          className="finder-list"
          aria-label={props.found}
          selectionMode="none"
          onAction={(id) => props.onTake(String(id))}
          renderEmptyState={() => <p className="finder-empty">{props.empty}</p>}
        >
          {groups.map(({ id, word, items }) => (
            <ListBoxSection key={id} id={id} className="finder-group">
              <Header className="finder-heading">{word}</Header>
              {items.map((item) => (
                <FoundItem key={item.id} item={item} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </div>
    </Autocomplete>
  );
}

function FoundItem({ item }: { readonly item: FinderItem }) {
  const { id, word, icon: Icon, note, figure } = item;
  return (
    <ListBoxItem id={id} textValue={word} className="finder-item">
      {Icon === undefined ? <span /> : <Icon className="icon" aria-hidden />}
      <span className="finder-words">
        <span>{word}</span>
        {note !== undefined && note !== '' && <span className="finder-note">{note}</span>}
      </span>
      <span className="finder-figure">{figure}</span>
    </ListBoxItem>
  );
}
