/** Entries of a ZIP as its directory tells them. */
interface ZipEntry {
  readonly name: string;
  /** Bytes when it is unpacked, as it says itself. */
  readonly size: number;
}

const endLength = 22;
const longestComment = 65_535;
const headLength = 46;

/** More than any document has, and less than what would fill a disk. */
const most = { entries: 20_000, bytes: 2 ** 30 } as const;

function signature(view: DataView, at: number): number {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0;
}

function textAt(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('');
}

/** Where the record stands that ends a ZIP; -1 where there is none. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (signature(view, at) === 0x0605_4b50 && at + endLength + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return -1;
}

/**
 * The entries of a ZIP; none where it isn't one, is cut off, or says that it would unpack to more than a document ever does.
 * @source PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16
 */
function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return [];
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && index < most.entries; index += 1) {
    if (signature(view, at) !== 0x0201_4b50 || at + headLength > end) return [];
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + headLength + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (next > end) return [];
    entries.push({ name: textAt(view, at + headLength, name ?? 0), size: view.getUint32(at + 24, true) });
    at = next;
  }
  const unpacked = entries.reduce((all, { size }) => all + size, 0);
  return count > most.entries || unpacked > most.bytes ? [] : entries;
}

const macros = [
  /(^|\/)vbaProject\.bin$/i,
  /(^|\/)vbaData\.xml$/i,
  /^xl\/macrosheets\//i,
  /(^|\/)activeX\//i,
  /^Basic\//i,
  /^Scripts\//i,
  /\.(exe|dll|js|vbs|scr|bat|cmd|ps1|jar)$/i,
];

/** True for a ZIP with something in it that could be executed. */
export function holdsMacro(bytes: Uint8Array): boolean {
  return entriesOf(bytes).some(({ name }) => macros.some((macro) => macro.test(name)));
}

/** Which of these is inside a document of the Open XML formats; null: none. */
export function mainPart(bytes: Uint8Array, names: readonly string[]): string | null {
  const inside = entriesOf(bytes).map(({ name }) => name);
  if (!inside.includes('[Content_Types].xml')) return null;
  return names.find((name) => inside.includes(name)) ?? null;
}

/** What an OpenDocument file says it is: its first entry, not packed, is called `mimetype`; null for other files. */
export function openDocumentType(bytes: Uint8Array): string | null {
  const name = 'mimetype';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = 30 + name.length;
  if (view.byteLength < from || view.getUint16(8, true) !== 0 || view.getUint16(26, true) !== name.length) return null;
  if (textAt(view, 30, name.length) !== name || entriesOf(bytes)[0]?.name !== name) return null;
  const length = view.getUint32(22, true);
  const begins = from + view.getUint16(28, true);
  return length <= 100 && begins + length <= view.byteLength ? textAt(view, begins, length) : null;
}
