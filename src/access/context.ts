import type DataLoader from 'dataloader';
import type { IsoDate } from '../platform/calendar.js';
import type { DatabaseSession } from '../platform/database/index.js';
import type { Meter } from '../platform/graphql/cost/meter.js';
import { Cursors } from '../platform/graphql/cursor.js';
import type { Locale } from '../platform/i18n/text.js';
import type { Actor } from './actor.js';
import type { AuditTrail } from './audit/index.js';
import { derivedKey } from './derived-key.js';
import type { Sealer } from './keys/index.js';
import type { Secrets } from './secrets.js';

/** Everything that one request carries; the first parameter of every service method. */
export interface RequestContext {
  readonly actor: Actor;
  readonly locale: Locale;
  /** The day in China on which the request is answered. */
  readonly today: IsoDate;
  readonly db: DatabaseSession;
  readonly cursors: Cursors;
  readonly sealer: Sealer;
  /** What the request reads of people, and writes. */
  readonly audit: AuditTrail;
  /** What the request costs its client. */
  readonly meter: Meter;
  /** What the process has for all of its requests, of a kind; null where it has none. */
  tool<Tool>(kind: ToolKind<Tool>): Tool | null;
  /** The request's loader of a kind, made when first asked for. */
  loader<Key, Value>(kind: LoaderKind<Key, Value>): DataLoader<Key, Value>;
}

/** Names a kind of tool that a process has one of, as an index in memory. Nothing has a `has`: it is there for the compiler, to tell one kind from another. */
export interface ToolKind<Tool> { readonly name: string; readonly has?: (tool: Tool) => void }

/** The tools of a process. */
export class Tools {
  private readonly tools = new Map<unknown, unknown>();

  with<Tool>(kind: ToolKind<Tool>, tool: Tool): this {
    this.tools.set(kind, tool);
    return this;
  }

  get<Tool>(kind: ToolKind<Tool>): Tool | null {
    return (this.tools.get(kind) as Tool | undefined) ?? null;
  }
}

/** Makes a request's loader; the function itself names the kind. */
export type LoaderKind<Key, Value> = (ctx: RequestContext) => DataLoader<Key, Value>;

/** The cursors of an installation: one process reads those that another one gave. */
export function cursorsOf({ signing }: Secrets): Cursors {
  return new Cursors(derivedKey(signing, 'jinqiao cursors'));
}

export interface ContextParts {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly today: IsoDate;
  readonly db: DatabaseSession;
  readonly cursors: Cursors;
  readonly sealer: Sealer;
  readonly audit: AuditTrail;
  readonly meter: Meter;
  /** None without them. */
  readonly tools?: Tools;
}

export function requestContext({ tools, ...parts }: ContextParts): RequestContext {
  const loaders = new Map<unknown, unknown>();
  const ctx: RequestContext = {
    ...parts,
    tool: (kind) => tools?.get(kind) ?? null,
    loader<Key, Value>(kind: LoaderKind<Key, Value>): DataLoader<Key, Value> {
      const known = loaders.get(kind) as DataLoader<Key, Value> | undefined;
      if (known !== undefined) return known;
      const fresh = kind(ctx);
      loaders.set(kind, fresh);
      return fresh;
    },
  };
  return ctx;
}
