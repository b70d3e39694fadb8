const name = 'temporal-polyfill';
const stand = '\0own-temporal';

/**
 * Where Chromium has a Temporal of its own, an environment's pages take that; the polyfill is a file apart, fetched by
 * those that don't.
 * @param {string} environment
 * @returns {import('vite').Plugin}
 */
export function ownTemporal(environment) {
  return {
    name: 'own-temporal',
    enforce: 'pre',
    applyToEnvironment: (applied) => applied.name === environment,
    resolveId: (id, importer) => (id === name && importer !== stand ? stand : null),
    load: (id) =>
      id === stand ? `export const Temporal = globalThis.Temporal ?? (await import('${name}')).Temporal;` : null,
  };
}
