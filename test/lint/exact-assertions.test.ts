import { afterAll, describe, test } from '@jest/globals';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { exactAssertions } from './exact-assertions.js';

Object.assign(RuleTester, { describe, it: test, afterAll });
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const one = (messageId: string, code: string): RuleTester.InvalidTestCase => ({ code, errors: [{ messageId }] });

tester.run('an exact answer is written, or a reason why there is none', exactAssertions, {
  valid: [
    'expect(sum).toBe(3);',
    'expect(posts).toEqual([{ title: "clerk" }]);',
    'expect(post).toMatchObject({ title: "clerk" });',
    'expect(post).toEqual(expect.objectContaining({ title: "clerk" }));',
    'await expect(reading).rejects.toThrow("no such file");',
    'expect(() => { check(); }).not.toThrow();',
    'expect(post).toHaveProperty("title", "clerk");',
    // The list is said to be empty, or its members are said beside its length.
    'expect(posts).toHaveLength(0);',
    'expect(posts.length).toBe(0);',
    'test("two", () => { expect(posts).toHaveLength(2); expect(posts[0]).toEqual(clerk); });',
    'test("two", () => { expect(posts.length).toBe(2); expect(posts.map(({ title }) => title)).toEqual(["clerk", "cook"]); });',
    // Random values have invariants.
    'fc.assert(fc.property(fc.nat(), (number) => { expect(half(number)).toBeLessThanOrEqual(number); }));',
    'await fc.assert(fc.asyncProperty(fc.nat(), async (number) => { expect(await half(number)).not.toBe(number); }));',
    // A reason on the line before, on the same line, over several lines, after other words.
    '// Not exact: the port is chosen by the system.\nexpect(port).toBeGreaterThan(0);',
    'expect(port).toBeGreaterThan(0); // Not exact: the port is chosen by the system.',
    'test("a port", () => { expect(port).toBeGreaterThan(0); }); // Not exact: the port is chosen by the system.',
    '// The program starts.\n// Not exact: the port is chosen\n// by the system.\nexpect(port).toBeGreaterThan(0);',
    'expect(answer).toEqual({\n  // Not exact: the id is drawn at random.\n  id: expect.any(String),\n});',
    'expect([\n  1,\n]).toEqual([\n  expect.any(Number), // Not exact: the time passes while it runs.\n]);',
    // Not about assertions.
    'text.toMatch(/a/);',
    'if (a > b) throw new Error("no");',
    'const note = "Not exact: words.";',
  ],
  invalid: [
    ...['toBeGreaterThan(0)', 'toBeGreaterThanOrEqual(0)', 'toBeLessThan(1)', 'toBeLessThanOrEqual(1)', 'toBeCloseTo(1)', 'toMatch(/a/)', 'toContain("a")', 'toContainEqual(a)', 'toBeTruthy()',
      'toBeFalsy()', 'toBeDefined()', 'toBeInstanceOf(Error)', 'toHaveBeenCalled()', 'toThrow()', 'toHaveProperty("a")', 'not.toBe(1)', 'not.toThrow("a")', 'not.toHaveLength(0)'].map((matcher) => one('weak', `expect(value).${matcher};`)),
    one('weak', 'await expect(reading).rejects.not.toBe(null);'),
    one('weak', 'expect(a > b).toBe(true);'),
    one('weak', 'expect(a === null || a >= 5).toEqual(true);'),
    ...['any(Number)', 'anything()', 'stringContaining("a")', 'stringMatching(/a/)', 'arrayContaining([])', 'not.stringContaining("a")'].map((like) => one('expectation', `expect(value).toEqual([expect.${like}]);`)),
    one('length', 'expect(posts).toHaveLength(2);'),
    one('length', 'expect(posts.length).toBe(2);'),
    one('length', 'expect(await postsOf("clerk")).toHaveLength(2);'),
    one('length', 'test("two", () => { expect(posts).toHaveLength(2); expect(people).toEqual([]); });'),
    one('length', 'test("one", () => { expect(posts[0]).toEqual(clerk); }); test("two", () => { expect(posts).toHaveLength(2); });'),
    { code: 'test("two", () => { expect(posts).toHaveLength(2); expect(posts[0]).not.toEqual(cook); });', errors: [{ messageId: 'length' }, { messageId: 'weak' }] },
    // Reasons that say nothing, or stand elsewhere.
    one('sentence', '// Not exact: random.\nexpect(port).toBeGreaterThan(0);'),
    one('sentence', '// Not exact: the port is chosen by the system\nexpect(port).toBeGreaterThan(0);'),
    one('weak', '// The port is chosen by the system.\nexpect(port).toBeGreaterThan(0);'),
    { code: '// Not exact: the port is chosen by the system.\n\nexpect(port).toBeGreaterThan(0);', errors: [{ messageId: 'unused' }, { messageId: 'weak' }] },
    one('weak', 'expect(port).toBeGreaterThan(0); // Not exact: the port is chosen by the system.\nexpect(port).toBeLessThan(65536);'),
    one('unused', '// Not exact: the port is chosen by the system.\nexpect(port).toBe(4000);'),
  ],
});
