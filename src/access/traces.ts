import { defaultFieldResolver, getNamedType, isAbstractType, isIntrospectionType, isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { nodeSelection, Selection } from '../platform/graphql/selection.js';
import type { ReadReason } from './audit/index.js';
import type { RequestContext } from './context.js';

/** What the record says of an object that was read, beside its fields. */
interface Trace {
  readonly id: number;
  readonly people: readonly number[];
  readonly why: ReadReason;
  /** The type of which the id is; the object's own without it. */
  readonly what?: string;
}

/** Gives the trace of an object of a type; null for an object that tells of nobody. */
type Tracer<Value> = (value: Value, ctx: RequestContext) => Trace | null;

/** Types whose objects tell of people. Each object of such a type that an operation is answered with is recorded as read, whichever field leads to it. */
class TracedTypes {
  private readonly tracers = new Map<string, Tracer<never>>();

  register<Value>(typeName: string, tracer: Tracer<Value>): void {
    this.tracers.set(typeName, tracer);
  }

  has(typeName: string): boolean {
    return this.tracers.has(typeName);
  }

  traceOf(typeName: string, value: object, ctx: RequestContext): Trace | null {
    return this.tracers.get(typeName)?.(value as never, ctx) ?? null;
  }
}

/** Each feature registers its types here, beside their resolvers. */
export const traced = new TracedTypes();

/** The type whose fields have a check and a record of their own (src/domain/seekers/disclosure.ts): what they lead to is recorded as that field of the person. */
const person = 'JobSeeker';

const isOfPage = (name: string): boolean => /(Connection|Edge)$/.test(name);
const nodeTypeOf = (name: string): string => name.replace(/Connection$/, '');

/** Names of the fields that tell of an object itself: what other traced objects, and people, tell is recorded with those. */
function ownFields(type: GraphQLObjectType): ReadonlySet<string> {
  const leadsOn = (name: string): boolean => name === person || traced.has(name);
  return new Set(Object.values(type.getFields()).filter(({ type: of }) => !leadsOn(nodeTypeOf(getNamedType(of).name))).map(({ name }) => name));
}

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Records the objects that fields answer with. */
class ReadRecorder {
  private readonly fields = new Map<string, ReadonlySet<string>>();

  constructor(private readonly schema: GraphQLSchema) {}

  private fieldsOf(typeName: string, selection: Selection): readonly string[] {
    const type = this.schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`no object type ${typeName}`);
    const own = this.fields.get(typeName) ?? ownFields(type);
    this.fields.set(typeName, own);
    const asked = [...selection.names].filter((name) => own.has(name));
    // Where the selection asks for what hangs on the object alone, it is told that the object is there.
    return asked.length === 0 ? ['id'] : asked;
  }

  /** @param typeName null where the object says it of itself */
  private recordObject(ctx: RequestContext, value: unknown, typeName: string | null, selection: Selection): void {
    if (value === null || typeof value !== 'object' || value instanceof Error) return;
    const name = typeName ?? (value as { readonly __typename?: string }).__typename ?? '';
    const trace = traced.traceOf(name, value, ctx);
    if (trace !== null) ctx.audit.read(trace.what ?? name, trace.id, this.fieldsOf(name, selection), trace.why, trace.people);
  }

  private record<Value>(ctx: RequestContext, value: Value, typeName: string | null, info: GraphQLResolveInfo): Value {
    if (value === null || value === undefined) return value;
    const page = typeof value === 'object' && 'nodes' in value && Array.isArray(value.nodes) ? (value.nodes as readonly unknown[]) : null;
    const selection = page === null ? Selection.of(info) : nodeSelection(info);
    if (selection.isEmpty) return value;
    for (const each of page ?? (Array.isArray(value) ? value : [value])) this.recordObject(ctx, each, typeName, selection);
    return value;
  }

  recorded(resolve: Resolve, typeName: string | null): Resolve {
    return (source, args, ctx, info) => {
      const value: unknown = resolve(source, args, ctx, info);
      return value instanceof Promise ? value.then((found: unknown) => this.record(ctx, found, typeName, info)) : this.record(ctx, value, typeName, info);
    };
  }
}

/**
 * Has every field that leads to objects of a traced type, one by one, in a list or in a page, record what it answers with. Once for a schema, when
 * all types are registered.
 */
export function recordReads(schema: GraphQLSchema): void {
  const recorder = new ReadRecorder(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || isOfPage(type.name) || type.name === person) continue;
    for (const field of Object.values(type.getFields())) {
      const of = getNamedType(field.type);
      const isMixed = isAbstractType(of) && schema.getPossibleTypes(of).some(({ name }) => traced.has(name));
      const name = nodeTypeOf(of.name);
      if (isMixed || traced.has(name)) field.resolve = recorder.recorded(field.resolve ?? defaultFieldResolver, isMixed ? null : name);
    }
  }
}
