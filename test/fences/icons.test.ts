import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { icnsFile, icoFile } from '#make/icon-files';

const folder = join(import.meta.dirname, '../../resources/icons');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const drawn = [16, 256, 512].map((size) => ({ size, png }));

function icoSizes(file: Buffer): readonly number[] {
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = file.readUInt32LE(6 + index * 16 + 12);
    expect(file.subarray(at, at + 4)).toEqual(png);
    return file.readUInt8(6 + index * 16) || 256;
  });
}

function icnsKinds(file: Buffer): readonly string[] {
  const kinds: string[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    kinds.push(file.toString('latin1', at, at + 4));
    expect(file.subarray(at + 8, at + 12)).toEqual(png);
  }
  expect(file.readUInt32BE(4)).toBe(file.length);
  return kinds;
}

describe('an icon file', () => {
  test('for Windows names each size up to 256 px and where it lies', () => {
    expect(icoSizes(Buffer.from(icoFile(drawn)))).toEqual([16, 256]);
  });

  test('for macOS has each size under its letters, and its own length', () => {
    expect(icnsKinds(Buffer.from(icnsFile(drawn)))).toEqual(['icp4', 'ic08', 'ic13', 'ic09', 'ic14']);
  });

  test.each(['app', 'package'])('%s is there for each system, from 16 px to the largest', (name) => {
    expect(icoSizes(readFileSync(join(folder, `${name}.ico`)))).toEqual([16, 24, 32, 48, 64, 128, 256]);
    expect(icnsKinds(readFileSync(join(folder, `${name}.icns`)))).toHaveLength(10);
  });

  test('Linux has one file for each size, of that size', () => {
    const names = readdirSync(join(folder, 'linux'));
    expect(names).toHaveLength(8);
    for (const name of names) {
      expect(`${readFileSync(join(folder, 'linux', name)).readUInt32BE(16)}x`).toBe(name.replace(/\d+\.png$/, ''));
    }
  });
});
