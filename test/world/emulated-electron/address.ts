/**
 * Chromium has no scheme `app`: its addresses go over https here, so that pages have an origin and are a secure context,
 * and every request is answered by the program's own protocol handler.
 */
const suffix = '.app.emulated';

/** An address of the program as Chromium gets to see it. */
export function outward(address: string): string {
  const url = new URL(address);
  return url.protocol === 'app:' ? `https://${url.host}${suffix}${url.pathname}${url.search}${url.hash}` : address;
}

/** An address of Chromium as the program knows it. */
export function inward(address: string): string {
  const url = URL.parse(address);
  if (url === null || !url.host.endsWith(suffix)) return address;
  return `app://${url.host.slice(0, -suffix.length)}${url.pathname}${url.search}${url.hash}`;
}
