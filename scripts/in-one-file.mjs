import { createHash } from 'node:crypto';

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** @param {string} style @param {string} script */
function policyFor(style, script) {
  const rules = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}

/** @param {string | Uint8Array} source */
function textOf(source) {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}

/**
 * Puts the script and the style of an environment's only page into the page itself, allows those two and nothing else, and
 * leaves no other file: the page can be sent by mail and opened from a disk.
 * @param {string} environment
 * @returns {import('vite').Plugin}
 */
export function inOneFile(environment) {
  return {
    name: 'in-one-file',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === environment,
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const page = files.find(({ fileName }) => fileName.endsWith('.html'));
      if (page?.type !== 'asset') throw new Error(`expected a page in the environment ${environment}`);
      const script = files
        .flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
        .join('\n')
        .replaceAll('</script', '<\\/script');
      const style = files
        .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [textOf(file.source)] : []))
        .join('\n');
      page.source = textOf(page.source)
        .replace(/<script type="module"[^>]*src=[^>]*><\/script>/, '')
        .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
        .replace('<meta charset="utf-8" />', (charset) => `${charset}${policyFor(style, script)}`)
        .replace('</body>', () => `<script type="module">${script}</script></body>`);
      for (const { fileName } of files) if (fileName !== page.fileName) delete bundle[fileName];
    },
  };
}
