/** Everything that may be in the archive; what is none of these is a fault. */
const kinds = [
  /^package\.json$/,
  /^dist\/desktop\/[\w-]+\.mjs$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/(?:facilitator|projector|verifier)\/index\.html$/,
  /^dist\/renderer\/assets\/(?!gallery-|.*\.test\.)[\w.-]+\.(?:js|mjs|css|woff2|ogg|svg|png)$/,
];

/** Without these the program doesn't start. */
const needed = [
  'package.json',
  'dist/desktop/main.mjs',
  'dist/preload/preload.cjs',
  'dist/renderer/facilitator/index.html',
  'dist/renderer/projector/index.html',
];

/** What package.json says to whoever works on the program, and to nobody who uses it. */
const unwanted = ['scripts', 'devDependencies', 'dependencies'];

/** What is wrong with the list of packed files, one sentence each. @param {readonly import('./pack-asar.mjs').Packed[]} files */
export function insideFaults(files) {
  const paths = files.map(({ path }) => path);
  return [
    ...paths.filter((path) => !kinds.some((kind) => kind.test(path))).map((path) => `${path} has no business inside.`),
    ...needed.filter((path) => !paths.includes(path)).map((path) => `${path} is missing.`),
    ...files.filter(({ sealed }) => !sealed).map(({ path }) => `${path} has no hash that it is compared with.`),
  ];
}

/** @param {Record<string, unknown>} metadata the package.json that was packed */
export function metadataFaults(metadata) {
  return unwanted.filter((key) => key in metadata).map((key) => `package.json still has "${key}".`);
}
