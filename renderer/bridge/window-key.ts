const place = 'breathing-room.key';

/**
 * The key of this window: from the address it was opened with, which is then shortened so that no key stands in the
 * address bar of a mirrored screen. It lives as long as the window, through reloads, and in no other window.
 */
export function windowKey(): string | null {
  const address = new URL(window.location.href);
  const fromAddress = address.searchParams.get('key');
  if (fromAddress === null) return window.sessionStorage.getItem(place);
  window.sessionStorage.setItem(place, fromAddress);
  address.searchParams.delete('key');
  window.history.replaceState(null, '', address);
  return fromAddress;
}
