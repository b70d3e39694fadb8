import { join } from 'node:path';
import type { DocumentKind, Quarantined } from '#core/ports/store';
import { batchOf } from './batch';
import { digestIn } from './digest-in';
import { documents } from './documents';
import { type DocumentName, keyOf, kinds } from './index-entry';
import { quarantine } from './quarantine';
import { type Shelf } from './shelf';

/** What is said of a document that the index knows and that is not there. */
function missing({ data, index }: Shelf, kind: DocumentKind, id: string): Quarantined {
  const [, , why = 'missing', keptAs = join(data, kind, `${id}.json`)] = index.asideOf([kind, id]) ?? [];
  return { kind, id, why, keptAs };
}

/** Kinds of documents that nobody changes once they are final; an emptied piece may be taken for a full one until it is read. */
const lasting: readonly DocumentKind[] = ['sessions', 'versions', 'media-pieces'];

/** Whether the index may be believed without a look at the file: after a crash, only of what was final before. */
function isCertain(index: Shelf['index'], name: DocumentName, wasLeft: boolean): boolean {
  const entry = index.get(name);
  if (entry === undefined || index.problem !== null) return false;
  // One that looks closed in a folder that was left may have lost all that came after.
  const wasClosed = index.wasClosed && !wasLeft;
  return wasClosed || (lasting.includes(name[0]) && entry[3]?.final === true);
}

/** An index that could not be used makes way for the one that is made anew. */
async function indexAside({ disk, data, index }: Shelf): Promise<readonly Quarantined[]> {
  if (index.problem !== 'corrupt' && index.problem !== 'older') return [];
  const path = join(data, 'index.json');
  const isThere = (await disk.kindOf(path)) === 'file';
  const keptAs = isThere ? await quarantine(disk, data).move(path, 'index') : path;
  return [{ kind: 'index', id: 'index', why: isThere ? index.problem : 'missing', keptAs }];
}

/**
 * Brings the index up to the files when a store is opened: what was being written when the program died, what is new, what
 * is gone. Gives what a person has to be told.
 */
export async function catchUp(shelf: Shelf, wasLeft: boolean): Promise<readonly Quarantined[]> {
  const { index } = shelf;
  const findings: Quarantined[] = [];
  const touched = await batchOf(shelf).recover(kinds);
  const doubtful = new Map<string, DocumentName>();
  for (const name of [...index.intents, ...touched]) doubtful.set(keyOf(name), name);
  for (const kind of kinds) {
    const ids = new Set(await documents(shelf).list(kind));
    for (const id of ids) if (!isCertain(index, [kind, id], wasLeft)) doubtful.set(keyOf([kind, id]), [kind, id]);
    for (const [, id] of index.of(kind)) {
      if (ids.has(id)) continue;
      findings.push(missing(shelf, kind, id));
      shelf.gone.add(keyOf([kind, id]));
    }
  }
  findings.push(...(await indexAside(shelf)));
  for (const name of doubtful.values()) {
    const entry = await digestIn(shelf, name);
    if (entry !== null) await index.settle([entry]);
    // About to be written for the first time, and never was.
    else if (index.get(name) === undefined) await index.forget(name);
  }
  if (index.problem !== null || index.isLong) await index.compact();
  return findings;
}
