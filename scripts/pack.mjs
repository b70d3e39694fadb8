import { runBuilder } from './electron-builder.mjs';
import { aside, ready } from './ready.mjs';

await ready(aside);
const ended = await runBuilder(process.argv.slice(2));
process.exitCode = ended.code;
