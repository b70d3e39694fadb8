import { runGates } from './gates.mjs';
import { aside, ready } from './ready.mjs';
import { runTests } from './suite.mjs';
import { concludeWith } from './tally.mjs';

await ready(aside);
concludeWith([await runGates(), await runTests(['fences'])]);
