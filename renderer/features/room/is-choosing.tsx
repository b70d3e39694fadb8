/** True while a list of choices has come up over the room: Escape is for it. */
export function isChoosing(): boolean {
  return (document.activeElement?.closest('.select-popover [role=listbox]') ?? null) !== null;
}
