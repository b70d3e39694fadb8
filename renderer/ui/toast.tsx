import './toast.css';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from './button';
import { useSay } from './say';

export interface Notice {
  readonly text: string;
  /** What can be done about it, such as taking it back. */
  readonly action?: { readonly word: string; readonly onPress: () => void };
}

interface Shown extends Notice {
  readonly id: number;
}

/** How many notices are shown at once, and how long each stays unless somebody is at it, milliseconds. */
const most = 3;
const stay = 10_000;

const Telling = createContext<(notice: Notice) => void>(() => undefined);

/** Tells the facilitator something that needs no answer: `tell({ text, action })`. */
export function useTell(): (notice: Notice) => void {
  return useContext(Telling);
}

export interface ToastProviderProps {
  readonly children: ReactNode;
  /** What the notices are about: when it changes, those that are shown go. */
  readonly about?: string;
}

/** Holds the notices of everything inside it, newest last, in a polite live region. */
export function ToastProvider({ children, about = '' }: ToastProviderProps) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [before, setBefore] = useState(about);
  if (before !== about) {
    setBefore(about);
    setShown([]);
  }
  const tell = useCallback((notice: Notice) => {
    setShown((older) => [...older, { ...notice, id: (older.at(-1)?.id ?? 0) + 1 }].slice(-most));
  }, []);
  const drop = useCallback((id: number) => setShown((older) => older.filter((toast) => toast.id !== id)), []);
  return (
    <Telling.Provider value={tell}>
      {children}
      <Toasts shown={shown} drop={drop} />
    </Telling.Provider>
  );
}

interface ToastsProps {
  readonly shown: readonly Shown[];
  readonly drop: (id: number) => void;
}

function Toasts({ shown, drop }: ToastsProps) {
  const say = useSay();
  const [isHeld, setHeld] = useState(false);
  const before = useRef<HTMLElement | null>(null);
  const last = shown.at(-1)?.id;
  useEffect(() => {
    // The notice that had the focus is gone, and with it a hand on it.
    if (document.activeElement !== document.body || before.current === null) return;
    before.current.focus();
    before.current = null;
    setHeld(false);
  }, [last, shown.length]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a hand or the focus on it only stops the clock
    <section
      className="toasts"
      aria-label={say('ui.notices')}
      aria-live="polite"
      // What is told while a dialog is open is about it: it is read out and can be pressed then, too.
      data-react-aria-top-layer
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ relatedTarget, currentTarget }) => {
        setHeld(true);
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget;
      }}
      onBlur={() => setHeld(false)}
    >
      {shown.map((toast) => (
        <Toast key={toast.id} toast={toast} isHeld={isHeld} drop={drop} />
      ))}
    </section>
  );
}

interface ToastProps {
  readonly toast: Shown;
  readonly isHeld: boolean;
  readonly drop: (id: number) => void;
}

function Toast({ toast, isHeld, drop }: ToastProps) {
  const say = useSay();
  const close = useMemo(() => () => drop(toast.id), [drop, toast.id]);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(close, stay);
    return () => clearTimeout(timer);
  }, [isHeld, close]);
  const { action } = toast;
  return (
    <div className="toast">
      <p>{toast.text}</p>
      {action && (
        <Button
          variant="plain"
          onPress={() => {
            action.onPress();
            close();
          }}
        >
          {action.word}
        </Button>
      )}
      <Button variant="plain" onPress={close}>
        {say('ui.dismiss')}
      </Button>
    </div>
  );
}
