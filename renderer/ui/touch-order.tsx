import { type PointerEvent, useRef, useState } from 'react';

/** A row that a finger or a pen drags. */
export interface TouchDrag {
  readonly id: string;
  /** How far it is from where it was taken, pixels. */
  readonly by: number;
  /** The place at which it would be dropped, counted from 0 without it. */
  readonly to: number;
}

interface Grip {
  readonly id: string;
  readonly from: number;
  /** Where its finger came down, and how far the list was scrolled then. */
  readonly startY: number;
  readonly startScroll: number;
  readonly middles: readonly number[];
  readonly scroller: Element;
}

/** So near to an edge the list goes on by itself, and by so much with each move, pixels. */
const edge = 40;
const pace = 8;

/** What scrolls the list: itself, or what is around it. */
function scrollerOf(list: Element): Element {
  const { overflowY } = getComputedStyle(list);
  const scrolls = /auto|scroll|hidden/.test(overflowY) && list.scrollHeight > list.clientHeight;
  return scrolls || list.parentElement === null ? list : scrollerOf(list.parentElement);
}

function scrolled({ scroller }: Grip, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < Math.max(0, top) + edge) scroller.scrollTop -= pace;
  if (y > Math.min(window.innerHeight, bottom) - edge) scroller.scrollTop += pace;
}

function dragOf(grip: Grip, y: number): TouchDrag {
  const by = y - grip.startY + grip.scroller.scrollTop - grip.startScroll;
  const own = grip.middles[grip.from] ?? 0;
  const to = grip.middles.filter((middle, place) => place !== grip.from && middle < own + by).length;
  return { id: grip.id, by, to };
}

/** Lets a finger or a pen drag rows by their grips: browsers drag by themselves with a mouse alone. */
export function useTouchOrder(ids: readonly string[], onMove: (id: string, to: number) => void) {
  const [drag, setDrag] = useState<TouchDrag | null>(null);
  const grip = useRef<Grip | null>(null);
  const end = (): void => {
    grip.current = null;
    setDrag(null);
  };
  const gripOf = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      const list = event.currentTarget.closest<HTMLElement>('[data-order]');
      if (event.pointerType === 'mouse' || list === null) return;
      // The press is the grip's: the row isn't chosen by it.
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      const rows = [...list.querySelectorAll('[data-order-row]')];
      const middles = rows.map((row) => row.getBoundingClientRect()).map(({ top, height }) => top + height / 2);
      const from = ids.indexOf(id);
      const scroller = scrollerOf(list);
      grip.current = { id, from, startY: event.clientY, startScroll: scroller.scrollTop, middles, scroller };
      setDrag({ id, by: 0, to: from });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (grip.current === null) return;
      scrolled(grip.current, event.clientY);
      setDrag(dragOf(grip.current, event.clientY));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      if (grip.current === null) return;
      const { to } = dragOf(grip.current, event.clientY);
      const isMoved = to !== grip.current.from;
      end();
      if (isMoved) onMove(id, to);
    },
    onPointerCancel: end,
  });
  return { drag, gripOf };
}
