declare global {
  interface Window {
    /** https://www.w3.org/TR/trusted-types, as far as it is used here. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: Record<string, (text: string) => string | null>): unknown;
    };
  }
}

const scripts = new Set<string>();

function absolute(url: string): string {
  return new URL(url, window.location.href).href;
}

/** Lets one address of our own become a script of its own, a worker. */
export function trustScript(url: string): void {
  scripts.add(absolute(url));
}

/**
 * The one policy that the windows' content security policy leaves room for (`trusted-types default`): no text becomes
 * script, none but the empty one becomes markup (react-aria empties its live regions so), and of addresses those alone
 * that were named by `trustScript`. To be called once, before anything is drawn.
 */
export function trustNothingElse(): void {
  // zod would find out by compiling a text whether it may, which is a breach already: its settings, which all its copies
  // share here, say beforehand that it may not.
  Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });
  window.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text === '' ? text : null),
    createScriptURL: (url) => (scripts.has(absolute(url)) ? url : null),
  });
}
