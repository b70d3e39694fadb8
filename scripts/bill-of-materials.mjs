import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';
import { root } from './child.mjs';
import { packedEnvironments } from './licences.mjs';

/** @param {string} name @param {string} version */
function address(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The hash of what the registry sent, as the lock file holds it. @param {string | undefined} integrity */
function hashes(integrity) {
  const [, content] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  if (content === undefined) return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] };
}

/** What ships, as CycloneDX tells it; nothing in it depends on when or where it is written. */
export function billOfMaterials() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const own = lock[''];
  const electron = {
    folder: 'node_modules/electron',
    name: 'electron',
    version: lock['node_modules/electron'].version,
  };
  const shipped = [...bundledPackages(packedEnvironments), { ...electron, license: 'MIT' }];
  const reference = address(own.name, own.version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': reference, name: own.name, version: own.version, purl: reference },
    },
    components: shipped.map(({ folder, name, version, license }) => ({
      type: name === 'electron' ? 'framework' : 'library',
      'bom-ref': address(name, version),
      name,
      version,
      purl: address(name, version),
      licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }],
      ...hashes(lock[folder]?.integrity),
    })),
    dependencies: [{ ref: reference, dependsOn: shipped.map(({ name, version }) => address(name, version)) }],
  };
}
