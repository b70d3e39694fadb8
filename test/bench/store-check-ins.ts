import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContenderName, checkInDesk } from '#test/bench/contender-process';

/** Where people are checked in: by whom, and on a copy of which folder; null: on an empty one. */
export interface Place {
  readonly name: ContenderName;
  readonly from: string | null;
  /** How many at once before it is another's turn. */
  readonly portion: number;
}

const rounds = 25;

/**
 * Checks people in, in small portions and each place in turn, so that a busy moment of the machine meets them all. Gives
 * the milliseconds of each check-in, place by place.
 */
export async function checkInEverywhere(
  program: string,
  places: readonly Place[],
): Promise<readonly (readonly number[])[]> {
  const copies = mkdtempSync(join(tmpdir(), 'breathing-room-bench-'));
  try {
    const desks = places.map(({ name, from, portion }, at) => {
      const folder = join(copies, `${at}`);
      if (from !== null) cpSync(from, folder, { recursive: true });
      return { desk: checkInDesk({ program, name, folder }), portion, times: new Array<number>() };
    });
    // The first portion opens the folder and warms up.
    for (const { desk, portion } of desks) await desk.take(portion);
    for (let round = 0; round < rounds; round += 1) {
      for (const { desk, portion, times } of desks) times.push(...(await desk.take(portion)));
    }
    for (const { desk } of desks) await desk.end();
    return desks.map(({ times }) => times);
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}
