import { node, run } from './child.mjs';
import { ready } from './ready.mjs';

await ready(() => {});
const ended = await run(node, ['dist/browser/cli.mjs', ...process.argv.slice(2)]);
process.exitCode = ended.code;
