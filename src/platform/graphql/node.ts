import type { GraphQLResolveInfo } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';
import { Selection } from './selection.js';

/** Anything with a global id (Relay). */
@InterfaceType({ description: 'Anything that has a global id (Relay). Ask for it again by that id with `node`.' })
export abstract class Node {
  @Field(() => ID, { description: 'Its global id: opaque, and the same for ever.' })
  id!: string;
}

/** Loads an object of one type by its number; null when it does not exist or is not the asker's to see. */
export type NodeLoader<Context> = (ctx: Context, id: number, selection: Selection) => Promise<object | null>;

/** Which types can be asked for by id, and how they are loaded. */
export class NodeRegistry<Context> {
  private readonly loaders = new Map<string, NodeLoader<Context>>();

  register(typeName: string, loader: NodeLoader<Context>): void {
    this.loaders.set(typeName, loader);
  }

  get typeNames(): string[] {
    return [...this.loaders.keys()];
  }

  async load(ctx: Context, typeName: string, id: number, info: GraphQLResolveInfo): Promise<object | null> {
    return await this.loaders.get(typeName)?.(ctx, id, Selection.of(info)) ?? null;
  }
}
