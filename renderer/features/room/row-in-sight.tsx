/** Brings what was opened in a person's row into sight with their name: whose it is must be seen first. */
export function bringRowInSight(inside: Element | null): void {
  const row = inside?.closest('li');
  const list = row?.parentElement;
  if (!row || !list) return;
  row.scrollIntoView({ block: row.offsetHeight > list.clientHeight ? 'start' : 'nearest' });
}
