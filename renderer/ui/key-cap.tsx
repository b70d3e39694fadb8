import './key-cap.css';

/** A key as it is printed on the keyboard. Screen readers skip it: the shortcut is said where it works. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <kbd className="key-cap" aria-hidden>
      {children}
    </kbd>
  );
}
