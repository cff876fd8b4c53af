import type { GraphQLResolveInfo } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';
import { parseGlobalId, parseKeyedId } from './global-id.js';
import { Selection } from './selection.js';

/** Anything with a global id (Relay). */
@InterfaceType({ description: 'Anything that has a global id (Relay). Ask for it again by that id with `node`.' })
export abstract class Node {
  @Field(() => ID, { description: 'Global id of the object: opaque, and never changed.' })
  id!: string;
}

/** Loads an object of one type by its number; null when it does not exist or is not the asker's to see. */
export type NodeLoader<Context> = (ctx: Context, id: number, selection: Selection) => Promise<object | null>;

/** The same of a type whose objects have a key in the place of a number. @throws Problem BAD_USER_INPUT for a key that is none of the type's */
export type KeyedNodeLoader<Context> = (ctx: Context, key: string, selection: Selection) => Promise<object | null>;

/** Which types can be asked for by id, and how they are loaded. */
export class NodeRegistry<Context> {
  private readonly loaders = new Map<string, NodeLoader<Context>>();
  private readonly keyedLoaders = new Map<string, KeyedNodeLoader<Context>>();
  /** Ways to objects that the first way does not open. */
  private readonly furtherLoaders = new Map<string, NodeLoader<Context>>();

  register(typeName: string, loader: NodeLoader<Context>): void {
    this.loaders.set(typeName, loader);
  }

  registerKeyed(typeName: string, loader: KeyedNodeLoader<Context>): void {
    this.keyedLoaders.set(typeName, loader);
  }

  /** What is tried where the type's own loader answers with null. */
  registerFurther(typeName: string, loader: NodeLoader<Context>): void {
    this.furtherLoaders.set(typeName, loader);
  }

  /** Types whose objects have a number. */
  get typeNames(): string[] {
    return [...this.loaders.keys()];
  }

  /** @returns null for what is not there or not the asker's to see, undefined for a type without numbered objects */
  async load(ctx: Context, typeName: string, id: number, info: GraphQLResolveInfo): Promise<object | null | undefined> {
    const loader = this.loaders.get(typeName);
    if (loader === undefined) return undefined;
    const selection = Selection.of(info);
    return await loader(ctx, id, selection) ?? await this.furtherLoaders.get(typeName)?.(ctx, id, selection) ?? null;
  }

  /** @returns undefined where no object of any type has such an id */
  async loadByGlobalId(ctx: Context, globalId: string, info: GraphQLResolveInfo): Promise<object | null | undefined> {
    const keyed = parseKeyedId(globalId);
    const keyedLoader = keyed === null ? undefined : this.keyedLoaders.get(keyed.type);
    if (keyed !== null && keyedLoader !== undefined) return keyedLoader(ctx, keyed.key, Selection.of(info));
    const numbered = parseGlobalId(globalId);
    return numbered === null ? undefined : this.load(ctx, numbered.type, numbered.id, info);
  }
}
