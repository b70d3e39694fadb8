import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import { type Contract, noContract } from '#core/session/contract';
import type { Deed } from '#core/session/event';
import { milliseconds, minutes } from '#core/time/milliseconds';
import { part, roomOf, six } from './sample-room';

/** How much all parts of the class below can give together. */
export const slack = milliseconds(minutes(5) + minutes(10));

type More = Readonly<Record<string, Partial<Part>>>;

function plan(more: More): RoomSnapshot['plan'] {
  const of = (id: string, length: number, least: number, besides: Partial<Part> = {}): Part =>
    part(id, length, { least: minutes(least), ...besides, ...more[id] });
  return {
    id: 'late',
    version: 1,
    language: 'en',
    title: 'Late',
    about: '',
    licence: 'MIT',
    parts: [of('one', 10, 5), of('two', 20, 10), of('three', 10, 10, { mayDrop: true })],
  };
}

/** A class of 40 minutes, planned for six, in which things were done, minutes after six. */
export function heldRoom(
  done: readonly (readonly [number, Deed])[],
  around: { readonly more?: More; readonly contract?: Contract } = {},
): RoomSnapshot {
  const room = roomOf(plan(around.more ?? {}), done, { plannedStart: six, startIsSet: true });
  return { ...room, contract: around.contract ?? noContract };
}

/** The same class, begun so many minutes late and in its first part. */
export function late(by: number, more: More = {}): RoomSnapshot {
  return heldRoom([[by, { do: 'start' }]], { more });
}
