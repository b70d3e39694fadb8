import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import type { SessionEvent } from '#core/session/event';
import { type Contender, exportRecords, type Listed, type Span } from './store-contender';

/*
 * People and events lie next to those of the same session, so that a session is read, and a check-in written, in one place of
 * the file.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS plans (id TEXT PRIMARY KEY, title TEXT NOT NULL, plan TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, plan TEXT NOT NULL REFERENCES plans (id), created_at INTEGER NOT NULL, zone TEXT NOT NULL,
    planned_start INTEGER NOT NULL, start_is_set INTEGER NOT NULL, facilitator TEXT NOT NULL, credential TEXT NOT NULL,
    state TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS sessions_by_start ON sessions (planned_start);
  CREATE TABLE IF NOT EXISTS people (
    session TEXT NOT NULL REFERENCES sessions (id), place INTEGER NOT NULL, person TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (session, place)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS events (
    session TEXT NOT NULL REFERENCES sessions (id), seq INTEGER NOT NULL, id TEXT NOT NULL, wall REAL NOT NULL,
    mono REAL NOT NULL, boot TEXT NOT NULL, person TEXT, mark TEXT, deed TEXT NOT NULL,
    PRIMARY KEY (session, seq)
  ) STRICT, WITHOUT ROWID;
`;
const monthly = `
  SELECT s.id, p.title, s.planned_start AS plannedStart,
    (SELECT count(*) FROM people WHERE session = s.id AND
      (SELECT mark FROM events e WHERE e.session = s.id AND e.person = people.person ORDER BY seq DESC LIMIT 1)
      IN ('present', 'late', 'left-early')) AS headCount
  FROM sessions s JOIN plans p ON p.id = s.plan WHERE planned_start >= ? AND planned_start < ? ORDER BY planned_start DESC`;
const held = `
  SELECT s.*, p.plan AS plan_text FROM sessions s JOIN plans p ON p.id = s.plan
  WHERE planned_start >= ? AND planned_start < ? AND state = 'signed' ORDER BY planned_start`;

type Row = Readonly<Record<string, SQLOutputValue>>;

function json(value: SQLOutputValue | undefined): unknown {
  return JSON.parse(String(value));
}

function recordOf(session: Row, people: readonly Row[], events: readonly Row[]): SessionRecord {
  const { id, zone, state, facilitator: name, credential } = session;
  return sessionRecipe.parse({
    version: 1,
    id,
    createdAt: session['created_at'],
    zone,
    plannedStart: session['planned_start'],
    startIsSet: session['start_is_set'] === 1,
    plan: json(session['plan_text']),
    expected: people,
    facilitator: { name, credential },
    events: events.map(({ id: event, seq, wall, mono, boot, deed }) => ({
      id: event,
      seq,
      at: { wall, mono, boot },
      deed: json(deed),
    })),
    state,
  });
}

/** SQLite as somebody careful would use it: a write-ahead log with a full sync for each transaction, prepared statements. Not sealed. */
export function sqlite(folder: string): Contender {
  let db: DatabaseSync | null = null;
  let insert: StatementSync | null = null;

  function opened(): DatabaseSync {
    if (db !== null) return db;
    db = new DatabaseSync(join(folder, 'db.sqlite'));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    db.exec(schema);
    return db;
  }

  function addEvent(session: string, { id, seq, at, deed }: SessionEvent): void {
    insert ??= opened().prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const [person, mark] = deed.do === 'mark' ? [deed.person, deed.mark] : [null, null];
    insert.run(session, seq, id, at.wall, at.mono, at.boot, person, mark, JSON.stringify(deed));
  }

  function* records({ from, until }: Span): Generator<SessionRecord> {
    const people = opened().prepare('SELECT person, name FROM people WHERE session = ? ORDER BY place');
    const events = opened().prepare('SELECT * FROM events WHERE session = ? ORDER BY seq');
    for (const session of opened().prepare(held).iterate(from, until)) {
      const id = String(session['id']);
      yield recordOf(session, people.all(id), events.all(id));
    }
  }

  return {
    async build(sessions) {
      await mkdir(folder, { recursive: true });
      const into = opened();
      const addPlan = into.prepare('INSERT OR IGNORE INTO plans VALUES (?, ?, ?)');
      const addSession = into.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
      const addPerson = into.prepare('INSERT INTO people VALUES (?, ?, ?, ?)');
      into.exec('BEGIN');
      for (const {
        id,
        plan,
        createdAt,
        zone,
        plannedStart,
        startIsSet,
        expected,
        facilitator,
        events,
        state,
      } of sessions) {
        addPlan.run(plan.id, plan.title, JSON.stringify(plan));
        const { name, credential } = facilitator;
        addSession.run(id, plan.id, createdAt, zone, plannedStart, startIsSet ? 1 : 0, name, credential, state);
        for (const [place, { person, name: called }] of expected.entries()) addPerson.run(id, place, person, called);
        for (const event of events) addEvent(id, event);
      }
      into.exec('COMMIT');
      into.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async list({ from, until }) {
      const rows = opened().prepare(monthly).all(from, until);
      return rows.map(
        ({ id, title, plannedStart, headCount }): Listed => ({
          id: String(id),
          title: String(title),
          plannedStart: Number(plannedStart),
          headCount: Number(headCount),
        }),
      );
    },
    async checkIn(event) {
      // A statement outside of BEGIN is a transaction of its own, and the cheapest there is.
      addEvent('ses_open', event);
    },
    async export(span) {
      return exportRecords(records(span));
    },
    async close() {
      db?.close();
    },
  };
}
