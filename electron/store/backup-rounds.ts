import { randomBytes } from 'node:crypto';
import type { Backup, BackupReason } from '#core/ports/backups';
import type { SecondProblem } from '#core/ports/vault';
import { type Before, before } from './backup-collect';
import { type BackupGround, type BackupStamp, lastIn, makeIn, originIn } from './backup-making';
import { backupId, listed, type Manifest } from './backup-manifest';
import type { BackupPlace } from './backup-place';
import { inSecond, type SecondFolder } from './backup-second';
import { keepUp } from './backup-upkeep';
import { told } from './fault-code';

/** A backup that was made, and how it went in the second folder. */
export interface Made {
  readonly backup: Backup;
  readonly secondProblem: SecondProblem | null;
}

/** Where backups go. */
export interface Places {
  readonly own: BackupPlace;
  readonly second: SecondFolder | null;
}

/** Two backups of one moment have two names, and the later one counts as the later. */
async function freeMoment(
  { now, shelf }: BackupGround,
  { own, second }: Places,
  reason: BackupReason,
): Promise<number> {
  const places = second === null ? [own] : [own, second.place];
  // A stick that is away can't be asked; what is wrong with it shows when it is written to.
  const scans = await Promise.all(places.map((place) => place.scan(shelf.keys.ring).catch(() => ({ heads: [] }))));
  const moment = Math.floor(now());
  const taken = scans.flatMap(({ heads }) => heads.map(({ madeAt }) => madeAt));
  const ofThisMoment = taken.filter((madeAt) => madeAt >= moment && madeAt < moment + 1000);
  for (let madeAt = Math.max(moment, ...ofThisMoment.map((each) => each + 1)); ; madeAt += 1) {
    const id = backupId({ madeAt, reason });
    const isTaken = await Promise.all(places.map((place) => place.has(id).catch(() => false)));
    if (!isTaken.includes(true)) return madeAt;
  }
}

/** Makes a backup in one place and tidies up there, also after one that broke off: what it has left takes up room. */
async function round(
  ground: BackupGround,
  place: BackupPlace,
  { spared, ...stamp }: BackupStamp & { readonly last: Before; readonly spared: readonly string[] },
): Promise<Manifest> {
  try {
    return await makeIn(ground, place, stamp);
  } finally {
    await keepUp(ground, { place, origin: stamp.origin, spared: [...spared, backupId(stamp)] });
  }
}

/** Makes a backup in each place. One that fails in the own place is made in the second one all the same, and then rejects. */
export async function makeBackup(
  ground: BackupGround,
  places: Places,
  { reason, spared }: { readonly reason: BackupReason; readonly spared: readonly string[] },
): Promise<Made> {
  const { own, second } = places;
  const origin = (await told(own.folder, () => originIn(own, ground))) ?? randomBytes(4).toString('hex');
  const last = await told(own.folder, () => lastIn(own, ground, origin));
  const stamp = { madeAt: await freeMoment(ground, places, reason), reason, origin, spared };
  const [made] = await Promise.allSettled([told(own.folder, () => round(ground, own, { ...stamp, last }))]);
  ground.goOn();
  const known = made.status === 'fulfilled' ? before(made.value.files) : last;
  const copy = (place: BackupPlace): Promise<Manifest> => round(ground, place, { ...stamp, last: known });
  const secondProblem = second === null ? null : await inSecond(second, copy);
  if (made.status === 'rejected') throw made.reason;
  return { backup: listed(backupId(stamp), made.value), secondProblem };
}
