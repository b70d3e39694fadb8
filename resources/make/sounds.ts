/** Makes the sounds that ship: `npm run make:sounds`. The same source gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allSounds } from '#make/all-sounds';
import { encode } from '#make/encode';
import { type SoundRow, soundRow, soundTable } from '#make/sound-table';

const folder = fileURLToPath(new URL('../sounds/', import.meta.url));

mkdirSync(folder, { recursive: true });
const rows: SoundRow[] = [];
for (const [name, { make, quality }] of Object.entries(allSounds)) {
  const made = make();
  const file = await encode(made, quality);
  writeFileSync(`${folder}${name}.ogg`, file);
  rows.push(soundRow(name, made, file.length));
}
writeFileSync(`${folder}README.md`, soundTable(rows));
