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
  /** Collects the request's reads of people's data, and its writes, for the audit record. */
  readonly audit: AuditTrail;
  /** Counts the request's cost against its client's budget. */
  readonly meter: Meter;
  /** The process's service of a kind, shared by all requests; null where none is registered. */
  service<Service>(kind: ServiceKind<Service>): Service | null;
  /** The request's loader of a kind, created at its first use. */
  loader<Key, Value>(kind: LoaderKind<Key, Value>): DataLoader<Key, Value>;
}

/** Names a kind of service, as the index in memory; a process has at most one of each. `has` is never set: it makes kinds of different services different types. */
export interface ServiceKind<Service> { readonly name: string; readonly has?: (service: Service) => void }

/** The services that a process shares among its requests. */
export class Services {
  private readonly services = new Map<unknown, unknown>();

  with<Service>(kind: ServiceKind<Service>, service: Service): this {
    this.services.set(kind, service);
    return this;
  }

  get<Service>(kind: ServiceKind<Service>): Service | null {
    return (this.services.get(kind) as Service | undefined) ?? null;
  }
}

/** Makes a request's loader; the function itself names the kind. */
export type LoaderKind<Key, Value> = (ctx: RequestContext) => DataLoader<Key, Value>;

/** The cursors of an installation: every process reads the cursors of every other one. */
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
  /** No services where absent. */
  readonly services?: Services;
}

export function requestContext({ services: tools, ...parts }: ContextParts): RequestContext {
  const loaders = new Map<unknown, unknown>();
  const ctx: RequestContext = {
    ...parts,
    service: (kind) => tools?.get(kind) ?? null,
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

/** A context of the same request that has read nothing yet: for work in parts, of which one changes what the next reads. */
export function renewedContext(ctx: RequestContext, changes: Partial<Pick<RequestContext, 'actor' | 'audit'>> = {}): RequestContext {
  // The same object: its loaders are made with it.
  return Object.assign(requestContext({ ...ctx, ...changes }), { service: (kind: ServiceKind<never>) => ctx.service(kind) });
}
