/** A key for one press, so that a command that is sent twice is obeyed once. */
export function pressKey(): string {
  return `cmd_${window.crypto.randomUUID()}`;
}
