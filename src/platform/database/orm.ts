import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, type Options } from '@mikro-orm/postgresql';

/** Any class decorated as an entity. */
export type EntityClass = new (...parameters: never[]) => object;

/** How `pg` connects. MikroORM takes no more than login, host, port and database from an address: what follows them, TLS first of all, is read by `pg`. */
export function driverOptions(url: string, more: object): object {
  return { ...more, connectionString: url };
}

/**
 * MikroORM over the entities, as one login of the database. `MikroORM.init` would look for extensions among the packages and
 * load them, used or not, and in the bundle a second MikroORM with them.
 */
export function openOrm(url: string, entities: readonly EntityClass[], poolSize: number, { driverOptions: driver = {}, ...more }: Partial<Options> = {}): MikroORM {
  return new MikroORM({
    clientUrl: url,
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    pool: { min: 1, max: poolSize },
    forceUtcTimezone: true,
    driverOptions: driverOptions(url, driver),
    ...more,
  });
}
