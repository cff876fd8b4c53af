import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../src/config/config.js';

function compilerOptions(): ts.CompilerOptions {
  const file = join(projectRoot, 'test', 'tsconfig.json');
  const { config, error } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { readonly config: unknown; readonly error?: ts.Diagnostic };
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  return { ...options, noEmit: true, incremental: false };
}

/**
 * Errors of types in some files of the tree as they would be: `changed` gives their text by path. What they import is read, and not checked itself.
 */
export function typeErrors(changed: ReadonlyMap<string, string>): string[] {
  const texts = new Map([...changed].filter(([file]) => file.endsWith('.ts')).map(([file, text]) => [join(projectRoot, file), text]));
  const options = { ...compilerOptions(), tsBuildInfoFile: undefined };
  const files = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...files,
    readFile: (path) => texts.get(path) ?? files.readFile(path),
    fileExists: (path) => texts.has(path) || files.fileExists(path),
    getSourceFile: (path, version, ...more) => {
      const text = texts.get(path);
      return text === undefined ? files.getSourceFile(path, version, ...more) : ts.createSourceFile(path, text, version, true);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`${path} is not compiled`);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}
