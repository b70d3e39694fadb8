import { readFileSync, writeFileSync } from 'node:fs';
import { aside, giveUp } from './ready.mjs';
import { signatureOf } from './sign-package.mjs';

const [keyFile, ...packages] = process.argv.slice(2);
if (keyFile === undefined || packages.length === 0)
  giveUp('Use: npm run pack:sign -- <private key in PEM> <package>…', 2);
const key = readFileSync(keyFile, 'utf8');
for (const path of packages) {
  writeFileSync(`${path}.sig`, signatureOf(path, key));
  aside(`Wrote ${path}.sig.`);
}
