import { useEffect, useState } from 'react';

/** Milliseconds after which a pointer that lies still is taken off the picture. */
const patience = 2000;

/** True while the pointer has not been moved for two seconds. */
export function useRestingPointer(): boolean {
  const [rests, setRests] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const moved = (): void => {
      setRests(false);
      clearTimeout(timer);
      timer = setTimeout(() => setRests(true), patience);
    };
    window.addEventListener('pointermove', moved);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', moved);
    };
  }, []);
  return rests;
}
