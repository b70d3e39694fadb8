import type { House } from '#api/house';
import { markPerson } from '#api/people';
import { openClass } from '#api/sessions';
import type { Store } from '#core/ports/store';
import { openStore } from '#store/open-store';
import { benchRing, houseOn } from './contender-ours';
import type { CheckInDesk } from './store-contender';

/** How many marks a class gets before the next one is opened: more than most. */
const marksInClass = 100;
const expected = Array.from({ length: 20 }, (_, seat) => `Person ${seat}`);

/** Our store behind the whole program but its windows: the command is checked, written, folded, and shown. */
export function house(folder: string): CheckInDesk {
  let store: Store | null = null;
  let program: House | null = null;
  let presses = 0;

  function press(): string {
    presses += 1;
    return `press-${presses.toString().padStart(8, '0')}`;
  }

  async function enter(): Promise<House> {
    store ??= await openStore(folder, benchRing);
    program ??= await houseOn(store);
    return program;
  }

  return {
    async ready(done) {
      if (done % marksInClass > 0) return;
      const entered = await enter();
      if (entered.live !== null) await entered.command(press(), { ask: 'end' });
      const opened = await openClass(entered, { key: press(), classId: 'first-hour', plannedStart: null, expected });
      await entered.command(press(), { ask: 'start' });
      if (!opened.done) throw new Error(`no class: ${opened.why}`);
    },
    async checkIn({ deed }) {
      const entered = await enter();
      const { people = [] } = entered.live?.state ?? {};
      const person = people[presses % people.length]?.person ?? '';
      const mark = deed.do === 'mark' ? deed.mark : null;
      const answer = await markPerson(entered, press(), { person, mark });
      if (!answer.done) throw new Error(`no mark: ${answer.why}`);
    },
    async close() {
      await program?.close();
      await store?.close();
    },
  };
}
