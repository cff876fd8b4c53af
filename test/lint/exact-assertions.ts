import type { Rule, SourceCode } from 'eslint';

/**
 * Reports assertions that several answers satisfy, in tests: the exact answer, or a comment on the line before that says why there is
 * none, as `// Not exact: the port is chosen by the system.`
 *
 * An assertion is weak where
 * - its matcher takes more than one value (`weakMatchers`, `toThrow()` and `toHaveProperty(path)` without a value), or the value is a comparison (`a > b`);
 * - it is a negation, `.not.toThrow()` aside, which says exactly that a call returns;
 * - it expects "anything like" (`weakExpectations`);
 * - it counts a list about which the test says nothing else. The empty list is exact.
 *
 * Inside `fc.property` the values are random, and an invariant is what the test is about: there the rule says nothing.
 */
type Call = Parameters<NonNullable<Rule.NodeListener['CallExpression']>>[0];
type Expression = Call['arguments'][number];
type Comment = ReturnType<SourceCode['getAllComments']>[number];

const weakMatchers: ReadonlySet<string> = new Set([
  'toBeGreaterThan', 'toBeGreaterThanOrEqual', 'toBeLessThan', 'toBeLessThanOrEqual', 'toBeCloseTo', 'toMatch', 'toContain', 'toContainEqual',
  'toBeTruthy', 'toBeFalsy', 'toBeDefined', 'toBeInstanceOf', 'toHaveBeenCalled',
]);
/** Exact as soon as they are given a value. */
const withValue: ReadonlyMap<string, number> = new Map([['toThrow', 1], ['toHaveProperty', 2]]);
const weakExpectations: ReadonlySet<string> = new Set(['any', 'anything', 'stringContaining', 'stringMatching', 'arrayContaining', 'closeTo']);
const comparisons: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '!=', '!==']);
const properties: ReadonlySet<string> = new Set(['property', 'asyncProperty']);

const marker = 'Not exact:';
/** The reason, a sentence: at least as many words, and a full stop. */
const leastWords = 4;

/** The names of `a.b.c(…)` after its beginning, and the beginning. Null where a part is computed. */
function chainOf(call: Call): { readonly root: Expression; readonly names: readonly string[] } | null {
  const names: string[] = [];
  let node: Call['callee'] = call.callee;
  while (node.type === 'MemberExpression') {
    if (node.property.type !== 'Identifier' || node.computed) return null;
    names.unshift(node.property.name);
    node = node.object;
  }
  return node.type === 'Super' ? null : { root: node, names };
}

const isNamed = (node: Expression | Call['callee'] | undefined, name: string): boolean => node?.type === 'Identifier' && node.name === name;

function isComparison(value: Expression): boolean {
  if (value.type === 'LogicalExpression') return isComparison(value.left) || isComparison(value.right);
  return value.type === 'BinaryExpression' && comparisons.has(value.operator);
}

/** What an assertion looks at, and how: `expect(value).not.matcher(…)`. */
interface Assertion { readonly call: Call; readonly value: Expression; readonly matcher: string; readonly isNegated: boolean }

function assertionOf(call: Call): Assertion | null {
  const chain = chainOf(call);
  if (chain?.root.type !== 'CallExpression' || !isNamed(chain.root.callee, 'expect')) return null;
  const [value] = chain.root.arguments;
  const matcher = chain.names.at(-1);
  return value === undefined || matcher === undefined ? null : { call, value, matcher, isNegated: chain.names.includes('not') };
}

function isWeak({ call, value, matcher, isNegated }: Assertion): boolean {
  if (isNegated) return matcher !== 'toThrow' || call.arguments.length > 0;
  return weakMatchers.has(matcher) || call.arguments.length < (withValue.get(matcher) ?? 0) || isComparison(value);
}

/** The list whose length alone is said; null where it is said to be empty, or more than the length is said. */
function countedOf({ call, value, matcher }: Assertion): Expression | null {
  const [expected] = call.arguments;
  if (expected?.type === 'Literal' && expected.value === 0) return null;
  if (matcher === 'toHaveLength') return value;
  const counts = (matcher === 'toBe' || matcher === 'toEqual') && value.type === 'MemberExpression' && isNamed(value.property as Expression, 'length');
  return counts && value.object.type !== 'Super' ? value.object : null;
}

const isExpectation = (call: Call): boolean => {
  const chain = chainOf(call);
  return chain !== null && isNamed(chain.root, 'expect') && (chain.names[0] === 'not' || weakExpectations.has(chain.names.at(-1) ?? ''));
};

const isProperty = (node: Rule.Node): boolean => {
  const chain = node.type === 'CallExpression' ? chainOf(node) : null;
  return chain !== null && isNamed(chain.root, 'fc') && properties.has(chain.names.at(-1) ?? '');
};

const isReason = ({ type, value }: Comment): boolean => type === 'Line' && value.trim().startsWith(marker);

/** The reasons of a file: each stands beside what it is for, or alone on the lines before it. */
class Reasons {
  readonly #unused: Set<Comment>;
  readonly #endingAt = new Map<number, Comment>();
  readonly #alone: ReadonlySet<Comment>;

  constructor(source: SourceCode) {
    const comments = source.getAllComments();
    for (const comment of comments) if (comment.loc) this.#endingAt.set(comment.loc.end.line, comment);
    this.#unused = new Set(comments.filter(isReason));
    this.#alone = new Set(comments.filter((comment) => {
      const before = source.getTokenBefore(comment);
      return before?.loc.end.line !== comment.loc?.start.line;
    }));
  }

  get unused(): ReadonlySet<Comment> { return this.#unused; }

  /** The reason beside the lines from `first` to `last`, counted from 1; null where there is none. */
  of(first: number, last: number): string | null {
    for (let line = first; line <= last; line++) {
      const beside = this.#endingAt.get(line);
      if (beside !== undefined && isReason(beside)) return this.#taken([beside]);
    }
    const group: Comment[] = [];
    for (let above = this.#endingAt.get(first - 1); above?.loc && this.#alone.has(above); above = this.#endingAt.get(above.loc.start.line - 1)) group.unshift(above);
    const beginning = group.findIndex(isReason);
    return beginning === -1 ? null : this.#taken(group.slice(beginning));
  }

  #taken(comments: readonly Comment[]): string {
    for (const comment of comments) this.#unused.delete(comment);
    return comments.map(({ value }) => value.trim()).join(' ').slice(marker.length).trim();
  }
}

const isSentence = (reason: string): boolean => reason.endsWith('.') && reason.split(/\s+/).length >= leastWords;

/** The statement or member around a node, whose lines a reason stands beside; and the function around it. */
function around(node: Rule.Node, isAsked: (type: string) => boolean): Rule.Node {
  let found = node;
  while (found.type !== 'Program' && !isAsked(found.type)) found = found.parent;
  return found;
}

function create(context: Rule.RuleContext): Rule.RuleListener {
  const source = context.sourceCode;
  const reasons = new Reasons(source);
  const ofFunctions = new Map<Rule.Node, Assertion[]>();
  const weak: { readonly node: Call; readonly messageId: string }[] = [];

  const textsBeside = (counted: Assertion): string[] => (ofFunctions.get(around(counted.call, (type) => type.includes('Function'))) ?? [])
    .filter((each) => each !== counted && !isWeak(each) && countedOf(each) === null).map(({ value }) => source.getText(value));
  const isAlone = (counted: Assertion, list: Expression): boolean => !textsBeside(counted).some((text) => text.includes(source.getText(list)));

  function check({ node, messageId }: (typeof weak)[number]): void {
    const statement = around(node, (type) => type.endsWith('Statement') || type.endsWith('Declaration'));
    const [first, last] = [statement.loc?.start.line ?? 0, statement.loc?.end.line ?? 0];
    const reason = reasons.of(first, last) ?? reasons.of(node.loc?.start.line ?? 0, node.loc?.end.line ?? 0);
    if (reason === null) context.report({ node, messageId });
    else if (!isSentence(reason)) context.report({ node, messageId: 'sentence' });
  }

  return {
    CallExpression(call) {
      if (source.getAncestors(call).some((each) => isProperty(each as Rule.Node))) return;
      if (isExpectation(call)) weak.push({ node: call, messageId: 'expectation' });
      const assertion = assertionOf(call);
      if (assertion === null) return;
      const fn = around(call, (type) => type.includes('Function'));
      ofFunctions.set(fn, [...ofFunctions.get(fn) ?? [], assertion]);
      if (isWeak(assertion)) weak.push({ node: call, messageId: 'weak' });
    },
    'Program:exit'() {
      weak.forEach(check);
      for (const each of [...ofFunctions.values()].flat()) {
        const list = isWeak(each) ? null : countedOf(each);
        if (list !== null && isAlone(each, list)) check({ node: each.call, messageId: 'length' });
      }
      for (const comment of reasons.unused) if (comment.loc) context.report({ loc: comment.loc, messageId: 'unused' });
    },
  };
}

export const exactAssertions: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Assertions say the exact answer, or why there is none.' },
    schema: [],
    messages: {
      weak: 'Many answers satisfy this: write the exact one, or say why there is none on the line before, as "// Not exact: the port is chosen by the system."',
      expectation: 'Many values satisfy this: write the exact one, or say why there is none on the line before, as "// Not exact: the port is chosen by the system."',
      length: 'Only the length is said: write what the list holds, or "// Not exact: …." on the line before.',
      sentence: 'A reason is a sentence of some words with a full stop.',
      unused: 'Nothing here needs a reason: the assertion is exact.',
    },
  },
  create,
};
