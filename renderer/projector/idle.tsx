/** While no class is open: a lamp and no words, for people may be sitting there already. */
export function Idle() {
  return (
    <main className="idle">
      <div className="idle-lamp" />
    </main>
  );
}
