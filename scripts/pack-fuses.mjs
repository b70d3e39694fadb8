/** What Electron's fuses are to be once the program is packed, in the order of the wire; the ninth is Electron's own business. */
export const wantedFuses = Object.freeze({
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
});

/** The bytes before a wire in Electron's binary; then come its version, its length and a digit for each fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Bytes that are taken for Electron's binary, with each fuse in the state that is not wanted. */
export function unsetBinary() {
  const wire = Object.values(wantedFuses).map((isOn) => (isOn ? '0' : '1'));
  return Buffer.from(`stand-in ${sentinel}\u0001${String.fromCharCode(wire.length + 1)}${wire.join('')}1`, 'latin1');
}

/** What is wrong with the fuses of a binary, one sentence each. @param {Buffer} binary @returns {string[]} */
export function fuseFaults(binary) {
  const at = binary.indexOf(sentinel);
  if (at === -1) return ['There are no fuses in the binary.'];
  const start = at + sentinel.length + 2;
  return Object.entries(wantedFuses).flatMap(([name, isWanted], index) =>
    binary[start + index] === (isWanted ? 49 : 48) ? [] : [`The fuse ${name} is not ${isWanted ? 'on' : 'off'}.`],
  );
}
