/**
 * What may follow `npm start --`. The start script reads it before anything is installed or built, the host reads the
 * same table afterwards, so that both refuse the same words with the same sentence.
 *
 * @typedef {object} HostOptions
 * @property {boolean} browser the loopback host is wanted, even where Electron could be had
 * @property {boolean} open whether a window is opened at once
 * @property {number | undefined} port 0 to 65535; 0 takes a free one; undefined leaves the choice to the host
 * @property {string | undefined} data the data folder as it was written; undefined leaves the choice to the host
 */

export const usage = 'npm start -- [--browser] [--no-open] [--port <number>] [--data <folder>]';

/**
 * Reads the arguments, or says in one sentence what is wrong with them.
 *
 * @param {readonly string[]} args
 * @returns {{ readonly options: HostOptions } | { readonly problem: string }}
 */
export function readOptions(args) {
  /** @type {HostOptions} */
  const options = { browser: false, open: true, port: undefined, data: undefined };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name, inline] = split(arg);
    if (name === '--browser' || name === '--no-open') {
      if (inline !== undefined) return refusal(`${name} takes no value, but got "${inline}".`);
      if (name === '--browser') options.browser = true;
      else options.open = false;
    } else if (name === '--port' || name === '--data') {
      const value = inline ?? rest.shift();
      if (value === undefined || value === '' || value.startsWith('--')) return refusal(`${name} needs a value.`);
      if (name === '--data') options.data = value;
      else if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) options.port = Number(value);
      else return refusal(`--port needs a number from 0 to 65535, but got "${value}".`);
    } else {
      return refusal(`There is no option "${arg}".`);
    }
  }
  return { options };
}

/** @param {string} arg @returns {[string, string | undefined]} */
function split(arg) {
  const at = arg.indexOf('=');
  return arg.startsWith('--') && at > 0 ? [arg.slice(0, at), arg.slice(at + 1)] : [arg, undefined];
}

/** @param {string} reason */
function refusal(reason) {
  return { problem: `${reason} Use: ${usage}` };
}
