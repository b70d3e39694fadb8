import { expect, test } from 'vitest';
import { whereMounted } from '#test/world/built-program';
import { builtProgram } from './programs';
import { fillTo } from './store-levels';

const program = builtProgram(new URL('./store-fill.ts', import.meta.url));

test.each(
  whereMounted([
    [0, 'stay'],
    [70_001, 'leave'],
    [250_001, 'stay'],
  ] as const),
)(
  'a disk with %i bytes left runs full, keeps all that it acknowledged, and goes on when there is room',
  async (free, mode) => {
    const { acknowledged, reasons, opened, wrong } = await fillTo(program, free, mode);
    expect(wrong).toEqual([]);
    expect(Object.keys(acknowledged)).toEqual(Object.keys(reasons));
    for (const told of Object.values(reasons)) expect(told).toEqual(['full']);
    expect(['stayed', 'full', 'opened']).toContain(opened);
  },
);
