import './signing.css';
import { PenLine } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { attendance } from '#bridge/attendance';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';

export interface CoSignProps {
  readonly session: string;
  readonly onSigned?: () => void;
}

const longest = 120;

/** A second signature under a signed record: whoever supervised, or led with the first. */
export function CoSign({ session, onSigned }: CoSignProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [name, setName] = useState('');
  const [credential, setCredential] = useState('');
  const statement = say('cosign.statement');
  const sign = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const signer = { by: name.trim(), credential: credential.trim(), statement };
    if ((await attempt(attendance.coSign(session, signer))) === null) return;
    setOpen(false);
    setName('');
    setCredential('');
    onSigned?.();
  };
  const open = (): void => {
    setOpen(true);
    setWasOpen(true);
  };
  if (!isOpen) {
    return (
      <Button variant="plain" icon={PenLine} onPress={open} autoFocus={wasOpen}>
        {say('cosign.open')}
      </Button>
    );
  }
  return (
    <form className="co-sign" onSubmit={(event) => void sign(event)} aria-label={say('cosign.heading')}>
      <p className="sign-statement">{statement}</p>
      <div className="sign-fields">
        <TextField
          label={say('sign.name')}
          autoFocus
          value={name}
          onChange={(typed) => setName(typed.slice(0, longest))}
        />
        <TextField
          label={say('sign.credential')}
          isOptional
          value={credential}
          onChange={(typed) => setCredential(typed.slice(0, longest))}
        />
        <Button isSubmit icon={PenLine} isDisabled={name.trim() === ''}>
          {say('cosign.button')}
        </Button>
      </div>
    </form>
  );
}
