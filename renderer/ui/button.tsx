import './button.css';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { KeyCap } from './key-cap';

/** `primary`: the one next step of a place. `quiet`: everything beside it. `plain`: within text and rows. */
export type ButtonVariant = 'primary' | 'quiet' | 'plain';

export interface ButtonProps {
  /** Always a word; the icon stands beside it, never alone. */
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** Hands in the form that it stands in. */
  readonly isSubmit?: boolean;
  readonly icon?: LucideIcon;
  readonly variant?: ButtonVariant;
  /** `large` for the room, where it is pressed while looking at people. */
  readonly size?: 'normal' | 'large';
  /** The key that does the same, shown as a key cap. */
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** Says more than the word where the word alone would be unclear out of its row. */
  readonly label?: string;
  /** Given where it shows and hides something: whether that is shown. */
  readonly isExpanded?: boolean;
}

export function Button(props: ButtonProps) {
  const { children, icon: Icon, variant = 'quiet', size = 'normal', shortcut } = props;
  const itself = useFocusBack(props.isDisabled ?? false);
  return (
    <AriaButton
      ref={itself}
      className={`button button-${variant} button-${size}`}
      type={props.isSubmit === true ? 'submit' : 'button'}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      {...(props.isExpanded === undefined ? {} : { 'aria-expanded': props.isExpanded })}
    >
      {Icon && <Icon className="icon" aria-hidden />}
      <span className="button-word">{children}</span>
      {shortcut !== undefined && <KeyCap>{shortcut}</KeyCap>}
    </AriaButton>
  );
}

/** A button that can't be pressed while it is at work loses the focus: it has it again when the work is done, if nothing else has it by then. */
function useFocusBack(isDisabled: boolean) {
  const itself = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const button = itself.current;
    if (button === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    hadFocus.current = document.activeElement === button;
    button.addEventListener('focus', () => (hadFocus.current = true), { signal });
    // Browsers take the focus away in the moment of the disabling, before any effect could ask who has it.
    button.addEventListener('blur', () => (hadFocus.current = button.disabled), { signal });
    // Once it went anywhere else it isn't this button's any more.
    const elsewhere = ({ target }: FocusEvent): void => {
      if (target !== button) hadFocus.current = false;
    };
    document.addEventListener('focusin', elsewhere, { signal });
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    if (isDisabled || !hadFocus.current) return;
    const at = document.activeElement;
    if (at === document.body || at === null) itself.current?.focus();
    else hadFocus.current = at === itself.current;
  }, [isDisabled]);
  return itself;
}
