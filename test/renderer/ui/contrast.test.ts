import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, luminance } from './oklch';

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

function blockOf(selector: string): string {
  const from = css.indexOf(`${selector} {`);
  expect(from, `${selector} is in tokens.css`).toBeGreaterThan(-1);
  return css.slice(from, css.indexOf('}', from));
}

function luminanceOf(block: string, token: string, which: 0 | 1): number {
  const line = block.split(';').find((declaration) => declaration.trim().startsWith(`--${token}:`));
  const colours = [...(line ?? '').matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  const colour = colours[which] ?? colours[0];
  if (colour === undefined) throw new Error(`no colour for --${token}`);
  const [lightness = 0, chroma = 0, hue = 0] = colour.slice(1).map(Number);
  return luminance(lightness, chroma, hue);
}

const white = luminance(1, 0, 0);
const black = luminance(0, 0, 0);

test('black on white is 21 to 1 and mid grey #767676 on white is 4.54 to 1', () => {
  expect(contrast(white, black)).toBeCloseTo(21, 1);
  expect(contrast(white, luminance(0.5656, 0, 0))).toBeCloseTo(4.54, 1);
});

const inks = ['ink', 'ink-quiet', 'accent', 'accent-strong', 'on-time', 'warn', 'over', 'present', 'absent'];
const surfaces = ['surface', 'surface-raised', 'surface-sunk'];
const app = (['day', 'dusk'] as const).flatMap((theme, which) => [
  ...inks.flatMap((ink) => surfaces.map((surface) => [theme, which, ink, surface, 4.5] as const)),
  [theme, which, 'ink', 'lamp', 4.5] as const,
  [theme, which, 'accent-ink', 'accent', 4.5] as const,
  [theme, which, 'accent-ink', 'accent-strong', 4.5] as const,
  ...surfaces.map((surface) => [theme, which, 'line-strong', surface, 3] as const),
  ...surfaces.map((surface) => [theme, which, 'focus', surface, 3] as const),
]);

test.each(app)('in %s (%i), %s on %s has at least %d to 1', (_theme, which, ink, surface, least) => {
  const block = blockOf(':root');
  const side = which === 0 ? 0 : 1;
  expect(contrast(luminanceOf(block, ink, side), luminanceOf(block, surface, side))).toBeGreaterThanOrEqual(least);
});

const wall = ['dusk', 'dawn', 'contrast'].flatMap((theme) => [
  ...['ink', 'ink-quiet', 'accent'].flatMap((ink) =>
    ['surface', 'surface-raised'].map((surface) => [theme, ink, surface, 7] as const),
  ),
  ...['orb-core', 'orb-body', 'orb-edge'].map((light) => [theme, 'orb-ink', light, 7] as const),
  [theme, 'orb-rim', 'surface', 4.5] as const,
]);

test.each(wall)('on the wall in %s, %s on %s has at least %d to 1', (theme, ink, surface, least) => {
  const block = blockOf(`[data-wall='${theme}']`);
  expect(contrast(luminanceOf(block, ink, 0), luminanceOf(block, surface, 0))).toBeGreaterThanOrEqual(least);
});

test('the wall has no colour of its own for lateness', () => {
  for (const theme of ['dusk', 'dawn', 'contrast']) {
    expect(blockOf(`[data-wall='${theme}']`)).not.toMatch(/--(over|warn):/);
  }
});
