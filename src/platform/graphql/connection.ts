import { ArgsType, ClassType, Field, Int, ObjectType } from 'type-graphql';
import { text } from '../i18n/text.js';
import { Problem } from '../errors/index.js';
import { exact } from '../text/bounds.js';
import { Bounded } from './bounds/index.js';
import type { Cursors, CursorKeys } from './cursor.js';

export const maxPageSize = 100;
/** The sort keys of a row, a title of 100 characters among them, signed and in base64. */
const cursorBounds = exact(2000);

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Number of entries from the start of the list, 1 to 100. Exactly one of first and last is required.' })
  first?: number | null;

  @Bounded(cursorBounds)
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of entries from the end of the list, 1 to 100. Exactly one of first and last is required.' })
  last?: number | null;

  @Bounded(cursorBounds)
  @Field(() => String, { nullable: true, description: 'Cursor before which the page ends.' })
  before?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Position of a page within its list (Relay).' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list has entries after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list has entries before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry of the page; null where the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry of the page; null where the page is empty.' })
  endCursor!: string | null;
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** An entry of a page whose cursor is made, and signed, when somebody asks for it: most ask for none, or for the last. */
class LazyEdge<Node> implements Edge<Node> {
  constructor(readonly node: Node, private readonly cursorOf: () => string) {}

  get cursor(): string { return this.cursorOf(); }
}

/** Where a page lies, with the cursors of its ends made when somebody asks for them. */
class LazyPageInfo implements PageInfo {
  constructor(private readonly edges: readonly Edge<unknown>[], readonly hasNextPage: boolean, readonly hasPreviousPage: boolean) {}

  get startCursor(): string | null { return this.edges[0]?.cursor ?? null; }

  get endCursor(): string | null { return this.edges.at(-1)?.cursor ?? null; }
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

/** A page that was asked for and checked: `size` rows forwards from `after`, or backwards from `before`. */
export interface Page {
  readonly size: number;
  readonly isForward: boolean;
  readonly after: CursorKeys | null;
  readonly before: CursorKeys | null;
}

/** @throws Problem BAD_USER_INPUT for a missing or doubled size, one outside 1 to 100, or a cursor of another list. */
export function pageOf(args: PageArgs, list: string, cursors: Cursors): Page {
  const { first = null, last = null, after = null, before = null } = args;
  if ((first === null) === (last === null)) {
    throw new Problem('BAD_USER_INPUT', text(
      '请在 first 和 last 中恰好给出一个(1 到 100)。',
      'Give exactly one of first and last, from 1 to 100.',
    ), 'first');
  }
  const argument = first === null ? 'last' : 'first';
  const size = first ?? last ?? 0;
  if (size < 1 || size > maxPageSize) {
    throw new Problem('BAD_USER_INPUT', text(
      `${argument} 是 ${size},每页只能取 1 到 ${maxPageSize} 条。`,
      `${argument} is ${size}; a page has 1 to ${maxPageSize} entries.`,
    ), argument);
  }
  return {
    size,
    isForward: first !== null,
    after: after === null ? null : cursors.decode(list, after, 'after'),
    before: before === null ? null : cursors.decode(list, before, 'before'),
  };
}

/** Builds the Relay shape from a page's rows, of which one too many was read to see whether more follows. */
export function connectionFrom<Node>(
  rows: readonly Node[], page: Page, cursorOf: (node: Node) => string, totalCount: number | null,
): Connection<Node> {
  const hasMore = rows.length > page.size;
  const kept = hasMore ? (page.isForward ? rows.slice(0, page.size) : rows.slice(rows.length - page.size)) : rows;
  const edges = kept.map((node) => new LazyEdge(node, () => cursorOf(node)));
  return {
    edges,
    nodes: kept,
    totalCount,
    pageInfo: new LazyPageInfo(edges, page.isForward ? hasMore : page.before !== null, page.isForward ? page.after !== null : hasMore),
  };
}

/** The connection and edge types of a node type, named after it. */
export function connectionType<Node extends object>(name: string, node: () => ClassType<Node>): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} in a list.` })
  class EdgeType {
    @Field(() => String, { description: 'Position of the entry in the list, to be sent as after or before.' })
    cursor!: string;

    @Field(node, { description: `The ${name} of this entry.` })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'Entries of the page, each with its cursor.' })
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'Entries of the page without cursors.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Position of the page within the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { nullable: true, description: 'Number of entries of the whole list; null where the list is not counted. Counted only when selected.' })
    totalCount!: number | null;
  }
  return ConnectionType;
}

/** The same page with other nodes. */
export function mapConnection<From, To>(connection: Connection<From>, map: (node: From) => To): Connection<To> {
  const edges = connection.edges.map((from) => new LazyEdge(map(from.node), () => from.cursor));
  return { ...connection, edges, nodes: edges.map(({ node }) => node) };
}

/** The same page with the objects that its numbers name; what is not there for the reader is left out. */
export async function loadConnection<To>(connection: Connection<number>, load: (id: number) => Promise<To | null>): Promise<Connection<To>> {
  const edges = await Promise.all(connection.edges.map(async (from) => ({ from, node: await load(from.node) })));
  const found = edges.flatMap(({ from, node }) => (node === null ? [] : [new LazyEdge(node, () => from.cursor)]));
  return { ...connection, edges: found, nodes: found.map(({ node }) => node) };
}
