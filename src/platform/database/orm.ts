import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, type Options } from '@mikro-orm/postgresql';

/** Any class decorated as an entity. */
export type EntityClass = new (...parameters: never[]) => object;

/** MikroORM over the entities, as one login of the database. */
export function openOrm(url: string, entities: readonly EntityClass[], poolSize: number, more: Partial<Options> = {}): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    pool: { min: 1, max: poolSize },
    forceUtcTimezone: true,
    ...more,
  });
}
