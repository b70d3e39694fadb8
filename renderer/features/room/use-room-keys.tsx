import { useEffect, useRef } from 'react';
import type { Clicker } from '#core/session/click';
import { holderOf, movesFocus } from './focus-holder';
import { isClickerKey, isDoublePress, type Wish, wishOf } from './key-to-wish';

/** Listens to keys and clickers for the whole window and calls back with what they mean. */
export function useRoomKeys(clicker: Clicker, onWish: (wish: Wish) => void): void {
  const latest = useRef({ clicker, onWish });
  useEffect(() => {
    latest.current = { clicker, onWish };
  }, [clicker, onWish]);
  useEffect(() => {
    let isByKeyboard = false;
    let clicked = Number.NEGATIVE_INFINITY;
    const onPointer = (): void => {
      isByKeyboard = false;
    };
    const isBumped = (key: string, at: number): boolean => {
      if (!isClickerKey(key, latest.current.clicker)) return false;
      if (isDoublePress(clicked, at)) return true;
      clicked = at;
      return false;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (movesFocus(event.key, document.activeElement)) isByKeyboard = true;
      const { key, altKey: alt, repeat } = event;
      const holder = holderOf(document.activeElement, isByKeyboard);
      const command = event.ctrlKey || event.metaKey;
      const wish = wishOf({ key, command, alt, holder, clicker: latest.current.clicker });
      if (wish === null || event.isComposing) return;
      if (wish !== 'close') {
        event.preventDefault();
        event.stopPropagation();
      }
      if (!repeat && !isBumped(key, event.timeStamp)) latest.current.onWish(wish);
    };
    // A button answers to the release of Space too.
    const onRelease = (event: KeyboardEvent): void => {
      const holder = holderOf(document.activeElement, isByKeyboard);
      if (event.key === ' ' && (holder === 'nothing' || holder === 'clicked')) event.preventDefault();
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
