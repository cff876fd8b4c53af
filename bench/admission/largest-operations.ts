import {
  getNamedType, isCompositeType, isEnumType, isInterfaceType, isNonNullType, isObjectType, isUnionType, Lexer, parse, print, Source, TokenKind, visit,
  type GraphQLArgument, type GraphQLCompositeType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';
import type { CostEstimator, Estimate } from '../../src/platform/graphql/cost/estimate.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import type { DocumentLimits } from '../../src/platform/graphql/limits.js';
import { unfoldedFields } from '../../src/platform/graphql/unfolded-fields.js';

/** A request that the limits allow, of one root field. */
export interface LargestOperation extends Estimate {
  readonly field: string;
  readonly aliases: number;
  readonly query: string;
}

const region = '"140000"';
/** Words that set what many rules object to. */
export const hostileText = '限女性,身体健康,五官端正,无残疾,身高170以上,视力良好,听力正常,口齿清晰,体力好;';

const levy = `{ year: 2026, kind: PRIVATE, region: "140105", staff: "101", averageWage: "60000", localAverageWage: "90000", disabledStaff: [${'{ certificateGrade: 3 } '.repeat(30)}] }`;

/** Values of arguments that can't be left out, or that make more work, by "Type.field.argument". */
const values: Readonly<Record<string, string>> = {
  'Query.checkPosting.input': `{ description: "${hostileText.repeat(200)}", employerKind: PUBLIC_ORGAN, shift: DAY }`,
  'Query.suggestOccupations.text': `"${'数据录入客户服务电话回访保安按摩师软件工程师'.repeat(150)}"`,
  'Query.suggestSkills.text': `"${'数据录入客户服务电话回访保安按摩师软件工程师'.repeat(150)}"`,
  'Query.levy.input': levy,
  'Query.match.opportunityId': `"${globalId('Vacancy', 3)}"`,
  'Query.vacancy.id': `"${globalId('Vacancy', 3)}"`,
  'Query.employer.id': `"${globalId('Employer', 1)}"`,
  'Query.jobFair.id': `"${globalId('JobFair', 1)}"`,
  'Query.programme.id': `"${globalId('Programme', 1)}"`,
  'Query.nodes.ids': `[${Array.from({ length: 100 }, (_, index) => `"${globalId(['Vacancy', 'JobSeeker', 'Employer'][index % 3] ?? '', index + 1)}"`).join(' ')}]`,
  'Query.skill.code': '"healthMassage"', 'Query.occupation.code': '"4-10-04-02"', 'Query.accommodation.code': '"screenReader"', 'Query.humanFunction.code': '"seeing"',
};
const byName: Readonly<Record<string, string>> = { region, code: region, id: `"${globalId('JobSeeker', 1)}"`, jobSeekerId: `"${globalId('JobSeeker', 1)}"`, year: '2026', hires: '[{ certificateGrade: 2 }]', certificateGrade: '2' };

function valueOf(place: string, { name, type }: GraphQLArgument, page: number): string | null {
  if (name === 'first') return String(page);
  const known = values[`${place}.${name}`];
  if (known !== undefined) return known;
  if (!isNonNullType(type)) return null;
  const named = getNamedType(type);
  return byName[name] ?? (isEnumType(named) ? named.getValues().at(-1)?.name ?? null : '"x"');
}

function argumentsOf(place: string, args: readonly GraphQLArgument[], page: number): string {
  const given = args.flatMap((each) => {
    const value = valueOf(place, each, page);
    return value === null ? [] : [`${each.name}: ${value}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** Fields that a document may still have; below none it can't be written. */
interface Room { fields: number }
interface Shape { readonly schema: GraphQLSchema; readonly page: number; readonly room: Room }

class OutOfRoom extends Error {}

function fieldText(shape: Shape, type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, levels: number): string[] {
  const place = `${type.name}.${field.name}`;
  const named: GraphQLNamedType = getNamedType(field.type);
  shape.room.fields -= 1;
  if (shape.room.fields < 0) throw new OutOfRoom();
  if (!isCompositeType(named)) return [`${field.name}${argumentsOf(place, field.args, shape.page)}`];
  // What wraps a list is no level of its own.
  const isWrapping = named.name.endsWith('Connection') || type.name.endsWith('Connection');
  if (levels === 0 && !isWrapping) return [];
  const inner = selectionOf(shape, named, levels - (isWrapping ? 0 : 1));
  return inner === '' ? [] : [`${field.name}${argumentsOf(place, field.args, shape.page)} { ${inner} }`];
}

/** Everything of a type, down to so many levels. */
function selectionOf(shape: Shape, type: GraphQLCompositeType, levels: number): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    return shape.schema.getPossibleTypes(type).filter(({ name }) => ['JobSeeker', 'Vacancy', 'Employer'].includes(name)).map((each) => `... on ${each.name} { ${selectionOf(shape, each, levels)} }`).join(' ');
  }
  if (!isObjectType(type)) return '';
  const isConnection = type.name.endsWith('Connection');
  const fields = Object.values(type.getFields()).filter(({ name }) => !isConnection || name === 'nodes' || name === 'totalCount');
  return fields.flatMap((field) => fieldText(shape, type, field, levels)).join(' ');
}

/** So many aliases of the root field, that share what they ask for. */
function operation(shape: Shape, root: GraphQLField<unknown, unknown>, levels: number, firstPage: number, aliases: number): string {
  const named = getNamedType(root.type);
  const call = `${root.name}${argumentsOf(`Query.${root.name}`, root.args, firstPage)}`;
  const inner = isCompositeType(named) ? selectionOf(shape, named, levels) : '';
  const body = inner === '' ? (isCompositeType(named) ? '{ __typename }' : '') : '{ ...all }';
  const fragment = inner === '' ? '' : ` fragment all on ${named.name} { ${inner} }`;
  const calls = Array.from({ length: aliases }, (_, index) => (aliases === 1 ? `${call} ${body}` : `a${index}: ${call} ${body}`));
  return `{ ${calls.join(' ')} }${fragment}`;
}

/** Null for one of more fields than a document may have. */
function written(...operationOf: Parameters<typeof operation>): string | null {
  try {
    return operation(...operationOf);
  } catch (error) {
    if (error instanceof OutOfRoom) return null;
    throw error;
  }
}

function tokensOf(query: string): number {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

function levelsOf(query: string): number {
  const document = parse(query);
  let most = 0;
  let levels = 0;
  visit(document, {
    FragmentDefinition: { enter: () => { levels = 1; }, leave: () => { levels = 0; } },
    Field: { enter: () => { levels += 1; most = Math.max(most, levels); }, leave: () => { levels -= 1; } },
  });
  return most;
}

/** Two operations with as much as the limits allow of a root field: of many aliases, and of one that goes deep. */
export function largestOperations(schema: GraphQLSchema, estimator: CostEstimator, limits: DocumentLimits, root: GraphQLField<unknown, unknown>): LargestOperation[] {
  const fits = (query: string): Estimate | null => {
    if (query.length > limits.characters || tokensOf(query) > limits.tokens || levelsOf(query) > limits.depth || unfoldedFields(parse(query)) > limits.fields) return null;
    try {
      const estimate = estimator.estimate(parse(query), query, null, {});
      return estimate === null || estimate.nodes > limits.nodes || estimate.cost > limits.cost ? null : estimate;
    } catch {
      return null; // its fragments unfold into too much: refused
    }
  };
  const found: LargestOperation[] = [];
  const firstPages = root.args.some(({ name }) => name === 'first') ? [100, 20, 3] : [1];
  for (const firstPage of firstPages) for (const page of [100, 10, 1]) for (const levels of [0, 1, 2, 3, 4]) {
    let allowed: LargestOperation | null = null;
    for (const aliases of [1, 2, 4, 8, 16, 30, 50]) {
      const query = written({ schema, page, room: { fields: limits.tokens / 2 } }, root, levels, firstPage, aliases);
      const estimate = query === null ? null : fits(query);
      if (query === null || estimate === null) break;
      allowed = { field: root.name, aliases, query: print(parse(query)), ...estimate };
    }
    if (allowed !== null) found.push(allowed);
  }
  const best = (by: (each: LargestOperation) => number): LargestOperation | undefined => found.toSorted((one, other) => by(other) - by(one))[0];
  const picked = [best(({ nodes }) => nodes), best(({ cost }) => cost), best(({ aliases, cost }) => aliases * 1e6 + cost), best(({ query, aliases }) => (aliases === 1 ? query.length : 0))];
  return [...new Set(picked.filter((each) => each !== undefined))];
}
