import sql from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';
import { inForce } from '../../platform/dated.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { lineage, regions } from '../regions/terms.js';
import { defaultFigures } from './default-figures.data.js';
import type { LocalFigureRow } from './local-figure.type.js';
import type { LocalFigureKind } from './local-figures.data.js';

/** The figures that are recorded for a region on a day, one of each kind: the region's own before that of a region around it. */
export async function recordedFigures(reader: Pick<Reader, 'rows'>, region: string, day: IsoDate): Promise<ReadonlyMap<LocalFigureKind, LocalFigureRow>> {
  const around = lineage(region).map(({ code }) => code);
  const rows = await reader.rows<LocalFigureRow>(sql`
    select distinct on (f.kind) f.id, f.kind, f.region_code, f.valid_from, f.valid_until, f.amount, f.source, f.version
    from local_figure f where f.region_code = any(${around}) and f.valid_from <= ${day}::date and (f.valid_until is null or f.valid_until >= ${day}::date)
    order by f.kind, array_position(${around}::text[], f.region_code), f.valid_from desc`);
  return new Map(rows.map((row) => [row.kind, row]));
}

/** The figure that holds somewhere on a day, and where it comes from. */
export interface FigureOn {
  /** In the unit of the kind. */
  readonly amount: string;
  /** Whose it is, since when, and by which notice; or that it is an assumption. */
  readonly origin: Text;
}

function recordedOrigin({ region_code, valid_from, source }: LocalFigureRow): Text {
  const { zh, en } = regions.get(region_code).label;
  return text(`${zh}的标准,自 ${valid_from} 起:${source}`, `the figure of ${en} since ${valid_from}: ${source}`);
}

/**
 * The figure of a kind for a region on a day: that of the region, of the city or the province around it, or the default of the kind. Null
 * where there is none of them.
 */
export async function figureOn(reader: Pick<Reader, 'rows'>, kind: LocalFigureKind, region: string, day: IsoDate): Promise<FigureOn | null> {
  const recorded = (await recordedFigures(reader, region, day)).get(kind);
  if (recorded !== undefined) return { amount: recorded.amount, origin: recordedOrigin(recorded) };
  const fallback = inForce(defaultFigures[kind] ?? [], day);
  if (fallback === null) return null;
  const { from, source, value } = fallback;
  return { amount: value, origin: text(`${source.zh},自 ${from} 起`, `${source.en}; since ${from}`) };
}
