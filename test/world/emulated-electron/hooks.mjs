import { registerHooks } from 'node:module';

const electron = new URL('electron.ts', import.meta.url).href;

// Lets the built main bundle import `electron` and gets the emulation; files here are TypeScript without extensions.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron') return next(electron, context);
    const ours = specifier.startsWith('./') && !/\.\w+$/.test(specifier) && context.parentURL?.endsWith('.ts');
    return next(ours ? `${specifier}.ts` : specifier, context);
  },
});
