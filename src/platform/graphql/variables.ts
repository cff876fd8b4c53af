import {
  coerceInputValue, getOperationAST, GraphQLError, isEnumType, isInputType, isNonNullType, typeFromAST,
  type DocumentNode, type GraphQLSchema, type VariableDefinitionNode,
} from 'graphql';
import { Problem } from '../errors/index.js';
import { text, type Text } from '../i18n/text.js';

/** What a message shows of a value. */
const longestShown = 80;
/** As many faults as a reader can use: a list of a hundred thousand wrong entries is not answered with as many messages. */
const mostFaults = 20;

/** What graphql-js says of a value, and how a reader of Chinese is told. */
const translations: readonly (readonly [RegExp, (...groups: string[]) => Text])[] = [
  [/^Expected non-nullable type "(.+)" not to be null\.$/, (type) => text(`不能为空,需要 ${type}`, `it must not be null; a ${type} is needed`)],
  [/^Expected type "(.+)" to be an object\.$/, (type) => text(`应为对象 ${type}`, `it must be an object of the type ${type}`)],
  [/^Field "(.+)" of required type "(.+)" was not provided\.$/, (field, type) => text(`缺少必填项 ${field}(${type})`, `the field ${field} (${type}) is missing`)],
  [/^Field "([\s\S]+)" is not defined by type "(.+?)"\.(.*)$/, (field, type, hint) => text(`${type} 没有 ${cut(field)} 这一项`, `${type} has no field ${cut(field)}.${hint}`)],
  [/^Exactly one key must be specified for OneOf type "(.+)"\.$/, (type) => text(`${type} 只能填写其中一项`, `exactly one field of ${type} is given`)],
  [/^Int cannot represent/, () => text('应为整数(-2147483648 到 2147483647)', 'it must be a whole number from -2147483648 to 2147483647')],
  [/^Float cannot represent/, () => text('应为数字', 'it must be a number')],
  [/^String cannot represent/, () => text('应为文字', 'it must be text')],
  [/^Boolean cannot represent/, () => text('应为 true 或 false', 'it must be true or false')],
  [/^ID cannot represent/, () => text('应为编号', 'it must be an id')],
];

/** As much of a text as a message shows. */
function cut(value: string): string {
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
}

function problemIn(error: GraphQLError): Problem | null {
  return error.originalError instanceof Problem ? error.originalError : null;
}

function explain(error: GraphQLError): Text {
  const problem = problemIn(error);
  if (problem !== null) return problem.text;
  for (const [pattern, say] of translations) {
    const match = pattern.exec(error.message);
    if (match !== null) return say(...match.slice(1));
  }
  return text(`值不合要求(${cut(error.message)})`, cut(error.message));
}

/** The values that an enum named in the message allows, so that nobody must look them up. */
function allowedValues(schema: GraphQLSchema, error: GraphQLError): Text | null {
  const match = /[Ee]num "(\w+)"|in "(\w+)" enum/.exec(error.message);
  const name = match?.[1] ?? match?.[2];
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isEnumType(type)) return null;
  const values = type.getValues().map((value) => value.name).join(', ');
  return text(`${type.name} 只能是:${values}`, `a ${type.name} is one of: ${values}`);
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? 'undefined' : cut(json);
}

function ended(sentence: string, stop: string): string {
  return sentence.endsWith(stop) ? sentence : sentence + stop;
}

function refusal(node: VariableDefinitionNode, path: readonly (string | number)[], reason: Text, value: unknown): GraphQLError {
  const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('.').replaceAll('.[', '[');
  const problem = new Problem('BAD_USER_INPUT', text(`${where} 的值 ${shown(value)} 不对:${ended(reason.zh, '。')}`, `${where} is ${shown(value)}: ${ended(reason.en, '.')}`), where);
  return new GraphQLError(problem.message, { nodes: [node], originalError: problem, extensions: { code: 'BAD_USER_INPUT' } });
}

/** Ends the look at a value of which enough is wrong. */
class EnoughFaults extends Error {}

function faultsOf(schema: GraphQLSchema, node: VariableDefinitionNode, inputs: Readonly<Record<string, unknown>>): GraphQLError[] {
  const name = node.variable.name.value;
  const type = typeFromAST(schema, node.type);
  if (!isInputType(type)) return [];
  if (!Object.hasOwn(inputs, name)) {
    return isNonNullType(type) && node.defaultValue === undefined
      ? [refusal(node, [name], text(`没有给出必需的变量(${String(type)})`, `the variable is required (${String(type)})`), undefined)] : [];
  }
  const value = inputs[name];
  if (value === null && isNonNullType(type)) return [refusal(node, [name], text(`不能为空,需要 ${String(type)}`, `it must not be null; a ${String(type)} is needed`), null)];
  const faults: GraphQLError[] = [];
  try {
    coerceInputValue(value, type, (path, invalid, error) => {
      faults.push(refusal(node, [name, ...path], allowedValues(schema, error) ?? explain(error), invalid));
      if (faults.length >= mostFaults) throw new EnoughFaults();
    });
  } catch (error) {
    if (!(error instanceof EnoughFaults)) throw error;
  }
  return faults;
}

/** What is wrong with an operation's variables, each fault with the way to it; empty when nothing is. */
export function variableFaults(schema: GraphQLSchema, document: DocumentNode, operationName: string | null, inputs: Readonly<Record<string, unknown>>): GraphQLError[] {
  const operation = getOperationAST(document, operationName);
  const faults: GraphQLError[] = [];
  for (const node of operation?.variableDefinitions ?? []) {
    faults.push(...faultsOf(schema, node, inputs));
    if (faults.length >= mostFaults) break;
  }
  return faults.slice(0, mostFaults);
}
