import { Quote } from 'lucide-react';
import { useState } from 'react';
import { askPhrases, type Phrase } from '#bridge/phrases';
import { useAsked } from '#bridge/use-asked';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import { Finder } from '#ui/finder';
import { useSay } from '#ui/say';

/** What sentences are for, in the order of a class. */
const uses = ['check-in', 'agreement', 'choice', 'gently', 'silence', 'distress', 'ending'] as const;

export interface PhrasePickerProps {
  /** Whose sentences come first. */
  readonly first: readonly (typeof uses)[number][];
  readonly onTake: (text: string) => void;
  /** Says what for, where the word alone would be unclear. */
  readonly label?: string;
}

function isFound({ text }: Phrase, words: string): boolean {
  const whole = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

/** Takes one of the sentences that ship with the program. */
export function PhrasePicker({ first, onTake, label }: PhrasePickerProps) {
  const say = useSay();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button variant="plain" icon={Quote} onPress={() => open(true)} {...(label === undefined ? {} : { label })}>
        {say('inspector.take-line')}
      </Button>
      <Dialog
        title={say('inspector.take-line-title')}
        isOpen={isOpen}
        onClose={() => open(false)}
        actions={<Button onPress={() => open(false)}>{say('inspector.leave')}</Button>}
      >
        {isOpen && (
          <Phrases
            first={first}
            onTake={(text) => {
              open(false);
              onTake(text);
            }}
          />
        )}
      </Dialog>
    </>
  );
}

function Phrases({ first, onTake }: PhrasePickerProps) {
  const say = useSay();
  const { value, failed } = useAsked(askPhrases);
  const [words, setWords] = useState('');
  const all = value ?? [];
  const ordered = [...first, ...uses.filter((use) => !first.includes(use))];
  const groups = ordered.map((use) => ({
    id: use,
    word: say(`phrases.${use}`),
    items: all.filter((one) => one.for === use && isFound(one, words)).map(({ id, text }) => ({ id, word: text })),
  }));
  return (
    <div className="phrases">
      <Finder
        label={say('inspector.take-line-search')}
        words={words}
        onWords={setWords}
        found={say('inspector.take-line-found')}
        groups={groups}
        onTake={(id) => {
          const phrase = all.find((one) => one.id === id);
          if (phrase !== undefined) onTake(phrase.text);
        }}
        empty={say(failed ? 'inspector.take-line-failed' : 'inspector.take-line-none')}
      />
    </div>
  );
}
