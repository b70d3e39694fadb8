import { runGates } from './gates.mjs';
import { aside, ready } from './ready.mjs';
import { runTests } from './suite.mjs';
import { concludeWith, promiseTally } from './tally.mjs';

promiseTally();
await ready(aside);
concludeWith([await runGates(), await runTests(['fences'])]);
