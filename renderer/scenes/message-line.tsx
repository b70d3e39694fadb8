import './message-line.css';
import { useCallback, useState } from 'react';
import { useLater } from './later';

/** As long as the transition in message-line.css, milliseconds. */
const fading = 1200;

/** The message of the facilitator at the foot of the wall. It comes and goes slowly, and is read out when it comes. */
export function MessageLine({ text }: { readonly text: string }) {
  const [last, keep] = useState(text);
  if (text !== '' && text !== last) keep(text);
  const isShown = text !== '';
  const forget = useCallback(() => keep(''), []);
  useLater(!isShown && last !== '', forget, fading);
  return (
    <div className="message-line" data-shown={isShown || undefined} aria-live="polite">
      {last !== '' && (
        <p key={last} aria-hidden={!isShown || undefined}>
          {last}
        </p>
      )}
    </div>
  );
}
