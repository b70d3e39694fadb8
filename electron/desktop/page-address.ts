import type { Role } from '#api/door';

/** The scheme and the host under which the pages are served. Electron's security checklist, 18: not file://. */
export const scheme = 'app';
const host = 'breathing-room';
const root = `${scheme}://${host}/`;

/** Where the page of a role is. */
export function addressOf(role: Role): string {
  return role === 'projector' ? `${root}projector/` : root;
}

/** Where the page is that names one display. It talks to nobody. */
export function addressOfNumber(number: number, label: string): string {
  return `${addressOf('projector')}#display=${number}&label=${encodeURIComponent(label)}`;
}

/** Whether an address is one of our own pages. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${scheme}:` && url.host === host;
}
