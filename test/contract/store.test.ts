import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '#store/open-store';
import { storeContract } from './store-contract';

storeContract({
  name: 'plain files on a real disk',
  open: openStore,
  spoil: (folder, kind, id) => writeFile(join(folder, kind, `${id}.json`), '{"version":2,"te'),
  plant: (folder, { kind, id, value }) => writeFile(join(folder, kind, `${id}.json`), JSON.stringify(value)),
  bytes: (path) => readFile(path),
});
