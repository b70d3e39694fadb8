import { type PointerEvent, useRef } from 'react';
import { useSay } from '#ui/say';
import { SignatureFigure } from '#ui/signature-figure';
import { isFull, padPoint, padSize, type Strokes, strokeBegun, strokeDrawn } from './strokes';

export interface SignaturePadProps {
  readonly strokes: Strokes;
  readonly onChange: (change: (before: Strokes) => Strokes) => void;
}

/** The field in which somebody signs with a finger, a pen or the mouse. */
export function SignaturePad({ strokes, onChange }: SignaturePadProps) {
  const say = useSay();
  const pointer = useRef<number | null>(null);
  const pointOf = (event: PointerEvent<HTMLElement>): readonly [number, number] =>
    padPoint(event, event.currentTarget.getBoundingClientRect());
  const begin = (event: PointerEvent<HTMLElement>): void => {
    // A second finger, the ball of the hand: one hand signs.
    if (pointer.current !== null || event.button !== 0) return;
    pointer.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    onChange((before) => strokeBegun(before, at));
  };
  const draw = (event: PointerEvent<HTMLElement>): void => {
    if (pointer.current !== event.pointerId) return;
    const at = pointOf(event);
    onChange((before) => strokeDrawn(before, at));
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    if (pointer.current === event.pointerId) pointer.current = null;
  };
  return (
    <div
      className="signature-pad"
      role="img"
      aria-label={say('signature.pad')}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <SignatureFigure {...padSize} strokes={strokes} label="" />
      {strokes.length === 0 && <p className="signature-empty">{say('signature.pad-empty')}</p>}
      {isFull(strokes) && (
        <p className="signature-full" role="status">
          {say('signature.full')}
        </p>
      )}
    </div>
  );
}
