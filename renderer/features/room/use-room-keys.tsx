import { useEffect, useRef } from 'react';
import { holderOf, movesFocus } from './focus-holder';
import { isDoublePress, type Wish, wishOf } from './key-to-wish';

/** Listens to keys and clickers for the whole window and calls back with what they mean. */
export function useRoomKeys(onWish: (wish: Wish) => void): void {
  const latest = useRef(onWish);
  useEffect(() => {
    latest.current = onWish;
  }, [onWish]);
  useEffect(() => {
    let isByKeyboard = false;
    let clicked = Number.NEGATIVE_INFINITY;
    const onPointer = (): void => {
      isByKeyboard = false;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (movesFocus(event.key, document.activeElement)) isByKeyboard = true;
      const { key, altKey: alt, repeat } = event;
      const holder = holderOf(document.activeElement, isByKeyboard);
      const wish = wishOf({ key, command: event.ctrlKey || event.metaKey, alt, holder });
      if (wish === null || event.isComposing) return;
      if (wish !== 'close') {
        event.preventDefault();
        event.stopPropagation();
      }
      if (repeat) return;
      if (wish === 'clicker-next' || wish === 'clicker-back') {
        if (isDoublePress(clicked, event.timeStamp)) return;
        clicked = event.timeStamp;
      }
      latest.current(wish);
    };
    // A button answers to the release of Space too.
    const onRelease = (event: KeyboardEvent): void => {
      if (event.key === ' ' && holderOf(document.activeElement, isByKeyboard) === 'nothing') event.preventDefault();
    };
    const capture = { capture: true };
    window.addEventListener('pointerdown', onPointer, capture);
    window.addEventListener('keydown', onKey, capture);
    window.addEventListener('keyup', onRelease, capture);
    return () => {
      window.removeEventListener('pointerdown', onPointer, capture);
      window.removeEventListener('keydown', onKey, capture);
      window.removeEventListener('keyup', onRelease, capture);
    };
  }, []);
}
