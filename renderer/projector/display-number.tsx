/** The number and the name of one display, for the three seconds in which people look which is which. */
export function DisplayNumber({ number, label }: { readonly number: string; readonly label: string }) {
  return (
    <main className="display-number">
      <p className="display-number-digit">{number}</p>
      <p>{label}</p>
    </main>
  );
}
