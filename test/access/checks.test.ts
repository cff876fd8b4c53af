import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../src/config/config.js';

/** Functions that carry a request's context and are no methods of a service: called by those within, after their check. */
const helpers: Readonly<Record<string, string>> = {
  changeable: 'locks the person inside a mutation, and answers "not found" where the person is not the actor\'s',
};

function callsIn(node: ts.Node): string[] {
  const found: string[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isCallExpression(each) && ts.isIdentifier(each.expression)) found.push(each.expression.text);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** A check at the head: the first statement, or the second where the first only takes the parameters apart; or a function of the same file that has one. */
function isChecked(fn: ts.FunctionDeclaration, ofFile: ReadonlyMap<string, ts.FunctionDeclaration>): boolean {
  const [first, second] = fn.body?.statements ?? [];
  const head = first === undefined ? [] : ts.isVariableStatement(first) && second !== undefined ? [first, second] : [first];
  return head.flatMap(callsIn).some((called) => {
    const own = ofFile.get(called);
    return called.startsWith('allow') || (own !== undefined && own !== fn && isChecked(own, ofFile));
  });
}

function functionsOf(file: string): ReadonlyMap<string, ts.FunctionDeclaration> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return new Map(source.statements.filter(ts.isFunctionDeclaration).map((fn) => [fn.name?.text ?? '', fn]));
}

function isMethod(fn: ts.FunctionDeclaration): boolean {
  return (ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Export) !== 0 && fn.parameters[0]?.type?.getText() === 'RequestContext';
}

const files = globSync(join(projectRoot, 'src/**/*.{service,writing}.ts'));

describe('every method of a service begins with its access check', () => {
  // Not exact: each new feature adds a service.
  test('there are services', () => { expect(files.length).toBeGreaterThan(50); });

  test.each(files.map((file) => [relative(projectRoot, file), file]))('%s', (_name, file) => {
    const functions = functionsOf(file);
    const unchecked = [...functions].filter(([name, fn]) => isMethod(fn) && !name.startsWith('allow') && !isChecked(fn, functions)).map(([name]) => name);
    expect(unchecked.filter((name) => helpers[name] === undefined)).toEqual([]);
  });
});
