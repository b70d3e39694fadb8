import './select.css';
import './suggest-field.css';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { FieldFrame, type FieldWords } from './field-frame';
import { useSay } from './say';

export interface SuggestFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Words that are offered; any others can be written. */
  readonly suggestions: readonly string[];
  /** The field was left. */
  readonly onLeave?: () => void;
  readonly autoFocus?: boolean;
  /** What the button opens. Left out: answers that are usual. */
  readonly offers?: string;
  /** What stands in the list while nothing is offered: it stays open for what comes later. Left out: it closes. */
  readonly empty?: string;
}

/** A line of text for which some answers are usual. */
export function SuggestField(props: SuggestFieldProps) {
  const say = useSay();
  return (
    <ComboBox
      className="field suggest"
      inputValue={props.value}
      onInputChange={props.onChange}
      defaultItems={props.suggestions.map((word) => ({ id: word, word }))}
      {...(props.onLeave === undefined ? {} : { onBlur: props.onLeave })}
      isInvalid={props.problem !== undefined}
      autoFocus={props.autoFocus ?? false}
      allowsCustomValue
      allowsEmptyCollection={props.empty !== undefined}
    >
      <FieldFrame words={props}>
        <div className="suggest-box">
          <Input className="field-box" autoComplete="off" spellCheck="false" />
          <Button className="suggest-button" aria-label={props.offers ?? say('ui.suggestions')}>
            <ChevronDown className="icon" aria-hidden />
          </Button>
        </div>
      </FieldFrame>
      <Popover className="select-popover" offset={4}>
        <ListBox className="select-list" renderEmptyState={() => <p className="suggest-empty">{props.empty}</p>}>
          {({ id, word }: { readonly id: string; readonly word: string }) => (
            <ListBoxItem className="select-item" id={id} textValue={word}>
              {word}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
