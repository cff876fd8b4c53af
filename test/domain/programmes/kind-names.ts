import ts from 'typescript';

function literalOf(node: ts.Node): string | null {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  if (isText) return node.text;
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : null;
}

/**
 * Codes that a source file names: as a whole string, in quotes within a longer one (SQL, GraphQL), or as the key of a
 * table. Names of variables are free: "disclosure" is a function too.
 */
export function codesNamedIn(source: string, codes: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  // Most files hold no code at all, and need not be parsed.
  if (![...codes].some((code) => source.includes(code))) return [];
  const visit = (node: ts.Node): void => {
    const literal = literalOf(node);
    if (literal !== null) {
      const quoted = [...literal.matchAll(/(['"])(\w+)\1/g)].map(([, , name = '']) => name);
      for (const name of [literal, ...quoted]) if (codes.has(name)) found.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return [...found];
}
