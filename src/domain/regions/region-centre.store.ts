import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import type { RegionCentre } from './distances.js';

/** The centres that the operator imported. */
export async function readRegionCentres(db: Reader): Promise<RegionCentre[]> {
  return db.rows<RegionCentre>(sql`select code, latitude::float8 as latitude, longitude::float8 as longitude from region_centre order by code`);
}

/** Writes centres, to a hundredth of a degree; those of other regions stay. Returns how many are new or changed. */
export async function storeRegionCentres(db: Reader, centres: readonly RegionCentre[]): Promise<number> {
  const written = await db.rows(sql`
    insert into region_centre as c (code, latitude, longitude, imported_at)
    select code, latitude, longitude, now()
    from unnest(${centres.map(({ code }) => code)}::text[], ${centres.map(({ latitude }) => latitude.toFixed(2))}::numeric[], ${centres.map(({ longitude }) => longitude.toFixed(2))}::numeric[])
      as entry (code, latitude, longitude)
    on conflict (code) do update set latitude = excluded.latitude, longitude = excluded.longitude, imported_at = excluded.imported_at
      where (c.latitude, c.longitude) is distinct from (excluded.latitude, excluded.longitude)
    returning code`);
  return written.length;
}
