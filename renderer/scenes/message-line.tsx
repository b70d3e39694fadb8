import './message-line.css';
import { useState } from 'react';

/** The message of the facilitator at the foot of the wall. It comes and goes slowly, and is read out when it comes. */
export function MessageLine({ text }: { readonly text: string }) {
  const [last, keep] = useState(text);
  if (text !== '' && text !== last) keep(text);
  const isShown = text !== '';
  return (
    <div className="message-line" data-shown={isShown || undefined} aria-live="polite">
      {last !== '' && (
        <p
          key={last}
          onTransitionEnd={() => {
            if (!isShown) keep('');
          }}
        >
          {last}
        </p>
      )}
    </div>
  );
}
