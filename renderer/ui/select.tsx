import './select.css';
import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldFrame, type FieldWords } from './field-frame';
import { type Option, optionOf } from './option';
import { useSay } from './say';

export interface SelectProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const say = useSay();
  return (
    <AriaSelect
      className="field select"
      value={props.value}
      onChange={(id) => {
        const chosen = optionOf(props.options, id);
        if (chosen) props.onChange(chosen.id);
      }}
      isInvalid={props.problem !== undefined}
      isDisabled={props.isDisabled ?? false}
      placeholder={say('ui.choose')}
    >
      <FieldFrame words={props}>
        <Button className="field-box select-button">
          <SelectValue className="select-value" />
          <ChevronDown className="icon" aria-hidden />
        </Button>
      </FieldFrame>
      <Popover className="select-popover" offset={4}>
        <ListBox className="select-list" items={props.options}>
          {(option) => (
            <ListBoxItem className="select-item" id={option.id} textValue={option.word}>
              <span>{option.word}</span>
              <Check className="icon select-check" aria-hidden />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
