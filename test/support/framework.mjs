/** What tests import as @jest/globals: the runner's, with the time limits that it leaves out. */
const longestMs = 60_000;

/** Fails when `work` takes longer than its limit, in ms; what it began goes on, as nothing can stop it. */
function limited(work, limitMs = longestMs) {
  return work === undefined ? undefined : async (...values) => {
    let timer;
    const late = new Promise((_, reject) => { timer = setTimeout(() => { reject(new Error(`took longer than ${limitMs / 1000} s`)); }, limitMs); });
    try {
      await Promise.race([work(...values), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

const { test: plain } = globalThis;
const named = (define) => (name, work, limitMs) => { define(name, limited(work, limitMs)); };
const hook = (define) => (work, limitMs) => { define(limited(work, limitMs)); };

export const { expect, describe, jest } = globalThis;
export const test = Object.assign(named(plain), {
  skip: named(plain.skip),
  only: named(plain.only),
  each: (...table) => named(plain.each(...table)),
});
export const [beforeAll, afterAll, beforeEach, afterEach] = [globalThis.beforeAll, globalThis.afterAll, globalThis.beforeEach, globalThis.afterEach].map(hook);
