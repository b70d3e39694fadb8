import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill-of-materials.mjs';
import { root } from './child.mjs';
import { aside, ready } from './ready.mjs';

await ready(aside);
writeFileSync(join(root, 'dist/licences/sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
aside('Wrote dist/licences/sbom.cdx.json.');
