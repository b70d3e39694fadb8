import { UserPlus } from 'lucide-react';
import { type SubmitEvent, useRef, useState } from 'react';
import { act } from '#bridge/act';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { useTell } from '#ui/toast';

const longest = 120;

/** Enters somebody who came without being expected; they are here, so they are marked so. */
export function WalkIn() {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState<readonly string[]>([]);
  const add = async (): Promise<void> => {
    const name = typed.trim().replaceAll(/\s+/g, ' ');
    if (name === '') return;
    setTyped('');
    form.current?.querySelector('input')?.focus();
    setAdding((before) => [...before, name]);
    const added = await attempt(act.addPerson(name));
    setAdding((before) => before.toSpliced(before.indexOf(name), 1));
    // Names were shut away meanwhile: nobody is named any more.
    if (added !== null || form.current === null) return;
    tell({ text: say('people.not-added', { name }) });
    setTyped((now) => (now === '' ? name : now));
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void add();
  };
  return (
    <form className="walk-in" onSubmit={onSubmit} ref={form}>
      <TextField label={say('people.add')} value={typed} onChange={(text) => setTyped(text.slice(0, longest))} />
      <Button icon={UserPlus} onPress={() => void add()} isDisabled={typed.trim() === ''}>
        {say('people.add-button')}
      </Button>
      <p className="walk-in-adding" role="status">
        {adding.map((name) => say('people.adding', { name })).join(' ')}
      </p>
    </form>
  );
}
