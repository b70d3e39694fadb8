import { expect, test } from 'vitest';
import { stateOf } from '#core/attendance/session-state';
import { defaultSettings } from '#core/records/settings-record';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { elasticProgram } from '#test/world/elastic-program';
import { evening, press, roomOf } from '#test/world/open-program';

const minute = 60_000;
const at = (minutes: number) => instant(evening + minutes * minute);

test('P8 settings while private', async () => {
  const p = await elasticProgram();
  await p.facilitator.saveSettings({ ...defaultSettings, floors: [{ name: 'Payer A', minutes: 60 }], buffer: 5 });
  await p.ask({ ask: 'start' });
  await p.program.lock();
  console.log('P8', p.screens.isPrivate, JSON.stringify(await p.facilitator.settings()));
  await p.facilitator.saveSettings({ ...defaultSettings, floors: [], buffer: 30, offerFitAfter: 60 });
  console.log('P8', JSON.stringify(p.house.settings));
  console.log('P8 usual', JSON.stringify(await p.facilitator.usualTimes({ classId: 'elastic' })));
  console.log('P8 room', JSON.stringify({ ...p.screens.room.value, plan: 0, agenda: 0 }));
  // class ends while locked
  await p.ask({ ask: 'end' });
  console.log('P8 backdate end', JSON.stringify(await p.ask({ ask: 'backdate', to: at(0) })));
  await p.house.beat(); await p.program.beat();
  console.log('P8 after', p.screens.isPrivate, p.program.house === null);
});

test('P11 cost', async () => {
  for (const n of [300, 3000, 9000]) {
    const p = await elasticProgram();
    await p.ask({ ask: 'start' });
    const live = p.house.live;
    if (live === null) throw new Error('x');
    for (let i = 0; i < n; i += 500) {
      p.clock.pass(1000);
      await live.commit(press(), Array.from({ length: Math.min(500, n) }, () => ({ do: 'heartbeat' as const })));
    }
    // many pauses
    const deeds = Array.from({ length: n / 10 }, (_, i) => (i % 2 === 0 ? ({ do: 'pause' } as const) : ({ do: 'start' } as const)));
    await live.commit(press(), deeds);
    const times: number[] = [];
    for (let i = 0; i < 20; i++) {
      const t = performance.now();
      await p.ask({ ask: 'add', span: milliseconds(minute) });
      times.push(performance.now() - t);
    }
    const t0 = performance.now();
    for (let i = 0; i < 10; i++) stateOf(live.record, live.events);
    const fold = (performance.now() - t0) / 10;
    const t1 = performance.now();
    for (let i = 0; i < 10; i++) { p.clock.pass(10_000); await p.house.beat(); }
    const beat = (performance.now() - t1) / 10;
    times.sort((a, b) => a - b);
    console.log('P11', n, live.events.length, 'commit median', times[10]?.toFixed(2), 'max', times[19]?.toFixed(2), 'stateOf', fold.toFixed(2), 'beat', beat.toFixed(2), 'snapshot bytes', JSON.stringify(roomOf(p.house)).length);
  }
}, 60000);
