import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seal } from '#sealing/seal';
import { openStore } from '#store/open-store';
import { testRing } from '#test/world/test-ring';
import { storeContract } from './store-contract';

storeContract({
  name: 'sealed files on a real disk',
  open: (folder) => openStore(folder, testRing),
  spoil: (folder, kind, id) => writeFile(join(folder, kind, `${id}.json`), '{"version":2,"te'),
  plant: (folder, { kind, id, value }) => {
    const about = `${kind}/${id}`;
    const bytes = seal(testRing.current, { about, seq: 1 }, new TextEncoder().encode(JSON.stringify(value)));
    return writeFile(join(folder, kind, `${id}.json`), bytes);
  },
  bytes: (path) => readFile(path),
});
