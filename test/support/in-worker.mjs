import { registerHooks } from 'node:module';

/**
 * The light runner imports test files as they are into a process of Node: here they are found compiled, beside the program they test,
 * which so is loaded and warmed up once for all files of a worker, and is the very one that ships. A compiled test whose source is gone
 * is never asked for.
 */
const root = new URL('../../', import.meta.url).href;
const framework = new URL('framework.mjs', import.meta.url).href;

registerHooks({
  resolve(name, context, next) {
    if (name === '@jest/globals') return { url: framework, shortCircuit: true };
    const test = name.startsWith(`${root}test/`) ? name.slice(root.length).replace(/\.ts(?=\?|$)/, '.js') : null;
    return next(test === null ? name : `${root}dist/${test}`, context);
  },
});
process.setSourceMapsEnabled(true);
