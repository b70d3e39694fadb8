import './button.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton';
import { KeyCap } from './key-cap';

export interface ToggleButtonProps {
  readonly children: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly icon?: LucideIcon;
  readonly size?: 'normal' | 'large';
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
}

/** A button that stays pressed: blackout, mute. */
export function ToggleButton(props: ToggleButtonProps) {
  const { icon: Icon, size = 'normal', shortcut } = props;
  return (
    <AriaToggleButton
      className={`button button-quiet button-${size}`}
      isSelected={props.isOn}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
    >
      {Icon && <Icon className="icon" aria-hidden />}
      <span className="button-word">{props.children}</span>
      {shortcut !== undefined && <KeyCap>{shortcut}</KeyCap>}
    </AriaToggleButton>
  );
}
