/** True while a list of choices lies open over the room: Escape is for it. */
export function isChoosing(): boolean {
  return (document.activeElement?.closest('[role=listbox]') ?? null) !== null;
}
