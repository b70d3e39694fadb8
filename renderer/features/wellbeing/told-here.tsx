import { useRef } from 'react';
import { Button } from '#ui/button';
import type { Notice } from '#ui/toast';

/** What was done last, and its undo, inside of a dialog: the keyboard goes round in there and comes to no notice outside of it. */
export function ToldHere({ told, onGone }: { readonly told: Notice | null; readonly onGone: () => void }) {
  const itself = useRef<HTMLDivElement>(null);
  const action = told?.action;
  return (
    <div className="told-here" ref={itself} tabIndex={-1}>
      <p role="status">{told?.text}</p>
      {action !== undefined && (
        <Button
          variant="plain"
          onPress={() => {
            // The button goes: whoever pressed it stays here.
            itself.current?.focus();
            action.onPress();
            onGone();
          }}
        >
          {action.word}
        </Button>
      )}
    </div>
  );
}
