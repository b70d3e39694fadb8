import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Low } from 'lowdb';
import { JSONFilePreset } from 'lowdb/node';
import { stateOf } from '#core/attendance/session-state';
import { headCount } from '#core/attendance/signing';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { SessionRecord } from '#core/records/session-record';
import { type Contender, exportRecords, type Span } from './store-contender';

/** A session that names its plan instead of carrying it: in one file nobody writes the same plan ten thousand times. */
type Slim = Omit<SessionRecord, 'plan' | 'events'> & {
  readonly planId: string;
  readonly events: SessionRecord['events'][number][];
};

interface Data {
  plans: Record<string, ClassPlan>;
  sessions: Slim[];
}

/** lowdb as its README shows it: everything in one file, written anew after each change. Never synced. */
export function lowdb(folder: string): Contender {
  let db: Low<Data> | null = null;

  async function opened(): Promise<Low<Data>> {
    // Under this name lowdb keeps to memory without a word, and the bench would measure nothing.
    if (process.env['NODE_ENV'] === 'test') throw new Error('expected NODE_ENV to be anything but test');
    db ??= await JSONFilePreset<Data>(join(folder, 'db.json'), { plans: {}, sessions: [] });
    return db;
  }

  function within(data: Data, { from, until }: Span): readonly SessionRecord[] {
    const found = data.sessions.filter(({ plannedStart }) => plannedStart >= from && plannedStart < until);
    return found.map(({ planId, ...session }) => {
      const plan = data.plans[planId];
      if (plan === undefined) throw new Error(`expected the plan ${planId}`);
      return { ...session, plan };
    });
  }

  return {
    async build(sessions) {
      await mkdir(folder, { recursive: true });
      const { data } = await opened();
      for (const { plan, ...session } of sessions) {
        data.plans[plan.id] = plan;
        data.sessions.push({ ...session, planId: plan.id, events: [...session.events] });
      }
      await db?.write();
    },
    async list(span) {
      const { data } = await opened();
      const listed = within(data, span).map((record) => {
        const { id, plan, plannedStart } = record;
        return { id, title: plan.title, plannedStart, headCount: headCount(stateOf(record, record.events).people) };
      });
      return listed.toSorted((one, other) => other.plannedStart - one.plannedStart);
    },
    async checkIn(event) {
      const { data } = await opened();
      const session = data.sessions.find(({ id }) => id === 'ses_open');
      session?.events.push(event);
      await db?.write();
    },
    async export(span) {
      const { data } = await opened();
      const records = within(data, span).toSorted((one, other) => one.plannedStart - other.plannedStart);
      return exportRecords(records.filter(({ state }) => state === 'signed'));
    },
    async close() {
      db = null;
    },
  };
}
