import './password-field.css';
import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Button } from './button';
import { FieldFrame, type FieldWords } from './field-frame';
import { useSay } from './say';

export interface PasswordFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What a password manager may do with it. */
  readonly autoComplete: 'new-password' | 'current-password' | 'off';
  readonly isShown: boolean;
  /** Shows or hides what is typed; left out: another field has the button for both. */
  readonly onShow?: (isShown: boolean) => void;
  readonly autoFocus?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** A field whose letters are hidden until somebody wants to see them; it says when Caps Lock is on. */
export function PasswordField(props: PasswordFieldProps) {
  const say = useSay();
  const { hint, isShown, onShow } = props;
  const [isCaps, setCaps] = useState(false);
  const watchCaps = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  const words = isCaps ? { ...props, hint: [say('ui.caps-lock'), hint].filter(Boolean).join(' ') } : props;
  return (
    <AriaTextField
      className="field password-field"
      value={props.value}
      onChange={props.onChange}
      type={isShown ? 'text' : 'password'}
      autoComplete={props.autoComplete}
      // Some browsers send what is typed away to be checked.
      spellCheck="false"
      isInvalid={props.problem !== undefined}
      autoFocus={props.autoFocus ?? false}
      onKeyDown={watchCaps}
      onKeyUp={watchCaps}
      onBlur={() => setCaps(false)}
    >
      <FieldFrame words={words}>
        <div className="password-row">
          <Input className="field-box" autoCapitalize="none" {...(props.inputRef ? { ref: props.inputRef } : {})} />
          {onShow && (
            <Button
              variant="plain"
              icon={isShown ? EyeOff : Eye}
              onPress={() => onShow(!isShown)}
              label={say(isShown ? 'ui.hide-typed' : 'ui.show-typed')}
            >
              {say(isShown ? 'ui.hide' : 'ui.show')}
            </Button>
          )}
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
