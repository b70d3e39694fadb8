import { ensureChromium } from './ensure-chromium.mjs';
import { runGates } from './gates.mjs';
import { aside, ready } from './ready.mjs';
import { runTests } from './suite.mjs';
import { concludeWith, promiseTally } from './tally.mjs';

promiseTally();
await ready(aside);
process.env['BREATHING_ROOM_CHROMIUM'] = await ensureChromium(aside);
const gates = await runGates();
const quick = await runTests(['unit', 'fences', 'contract']);
const journeys = await runTests(['journeys']);
concludeWith([gates, quick, journeys]);
