/** The one place that packages come from. A lock without addresses takes them from there too. */
const registry = 'https://registry.npmjs.org/';

const hash = /^sha512-[A-Za-z0-9+/]{86}==$/;

/**
 * What is wrong with a lock file, one sentence each: a package from elsewhere, or one whose content isn't held to a hash.
 *
 * @param {{ packages: Record<string, { resolved?: string, integrity?: string, link?: boolean, inBundle?: boolean }> }} lock
 */
export function lockFaults({ packages }) {
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link, inBundle }]) => {
    if (path === '') return [];
    return [
      ...(link === true ? [`${path} is a link to a folder.`] : []),
      ...(resolved !== undefined && !resolved.startsWith(registry) ? [`${path} comes from ${resolved}.`] : []),
      ...(inBundle === true || hash.test(integrity ?? '') ? [] : [`${path} has no SHA-512 of its content.`]),
    ];
  });
}
