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
  /** The request's loader of a kind, made when first asked for. */
  loader<Key, Value>(kind: LoaderKind<Key, Value>): DataLoader<Key, Value>;
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
}

export function requestContext(parts: ContextParts): RequestContext {
  const loaders = new Map<unknown, unknown>();
  const ctx: RequestContext = {
    ...parts,
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
