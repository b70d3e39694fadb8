import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';
import { root } from './child.mjs';

/** Licences under which somebody else's work may be handed on with ours. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
];

/** What is packed; the browser host's own libraries are the desktop's. */
export const packedEnvironments = Object.freeze(['client', 'verifier', 'desktop', 'preload', 'browser']);

/** @param {string} license an SPDX expression; one of several that may be chosen is enough */
export function isAllowed(license) {
  return license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => allowed.includes(each)));
}

/** The texts that a package brings along. @param {string} folder */
function texts(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?![\w]*\.[cm]?[jt]s$)/i.test(name))
    .toSorted()
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .map((text) => (text.split(/^# Licenses of bundled dependencies$/m)[0] ?? text).trim());
}

/** Where a package names its licence and brings no text, the text is the usual one. @param {import('./bundled-packages.mjs').Bundled} from */
function usualText({ folder, name, license }) {
  if (license === 'Unlicense') return 'Given to the public domain (https://unlicense.org).';
  if (license !== 'MIT') throw new Error(`expected a licence text in ${folder}, as ${license} asks for one`);
  const { author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const holder = typeof author === 'object' ? author.name : author;
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder ?? `the authors of ${name}`}`);
}

/** The text of all licences of what is bundled. Throws where one is not allowed. @param {readonly import('./bundled-packages.mjs').Bundled[]} bundled */
export function licenceText(bundled) {
  const refused = bundled.filter(({ license }) => !isAllowed(license));
  if (refused.length > 0) {
    const list = refused.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ');
    throw new Error(`expected licences of the list in scripts/licences.mjs, but got ${list}`);
  }
  const parts = bundled.map((one) => {
    const text = texts(one.folder).join('\n\n') || usualText(one);
    return `${one.name} ${one.version}\n${one.license}\n\n${text}\n`;
  });
  const head = 'Breathing Room contains the work of others. These are their licences.\n';
  return [head, ...parts].join(`\n${'-'.repeat(78)}\n\n`);
}

/** Writes the licences of what was just built, for the packages to carry along. */
export function writeLicences() {
  const text = licenceText(bundledPackages(packedEnvironments));
  writeFileSync(join(root, 'dist/licences/licences.txt'), text);
}
