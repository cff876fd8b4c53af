import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, everyone, hasRole, meets, mutate, rowLoader, type LoaderKind, type RequestContext, type MutationResult } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { checkRecorded, InputValidator } from '../../platform/errors/index.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { text } from '../../platform/i18n/text.js';
import { checkRegionOf, lineage } from '../regions/index.js';
import { localFigureBounds } from './local-figure.bounds.js';
import { LocalFigure } from './local-figure.entity.js';
import { LocalFigureType, type LocalFigureRow, type RecordLocalFigureInput } from './local-figure.type.js';
import { localFigureRules, type LocalFigureKind } from './local-figures.data.js';

const most = 1_000_000_000;
const columns: ReadonlySet<string> = new Set(['id', 'kind', 'region_code', 'valid_from', 'valid_until', 'amount', 'source', 'version']);
const figureRows = rowLoader<LocalFigureRow>('local_figure');

interface Question { readonly region: string; readonly day: IsoDate }

/** The figures in force in a region on a day, one of each kind: the region's own before that of a region around it. */
const figuresInForce: LoaderKind<Question, ReadonlyMap<LocalFigureKind, LocalFigureRow>> = (ctx) => new DataLoader<Question, ReadonlyMap<LocalFigureKind, LocalFigureRow>, string>(
  async (questions) => Promise.all(questions.map(async ({ region, day }) => {
    const around = lineage(region).map(({ code }) => code);
    const rows = await ctx.db.rows<LocalFigureRow>(sql`
      select distinct on (f.kind) f.id, f.kind, f.region_code, f.valid_from, f.valid_until, f.amount, f.source, f.version
      from local_figure f where f.region_code = any(${around}) and f.valid_from <= ${day}::date and (f.valid_until is null or f.valid_until >= ${day}::date)
      order by f.kind, array_position(${around}::text[], f.region_code), f.valid_from desc`);
    return new Map(rows.map((row) => [row.kind, row]));
  })), { cacheKeyFn: ({ region, day }) => `${region}:${day}` });

export async function figureInForce(ctx: RequestContext, kind: LocalFigureKind, region: string, day: IsoDate): Promise<LocalFigureRow | null> {
  allow(ctx, everyone);
  return (await ctx.loader(figuresInForce).load({ region, day })).get(kind) ?? null;
}

/** In the order of their kinds. */
export async function localFigures(ctx: RequestContext, region: string, day: IsoDate): Promise<LocalFigureType[]> {
  allow(ctx, everyone);
  const found = await ctx.loader(figuresInForce).load({ region, day });
  return Object.keys(localFigureRules).flatMap((kind) => {
    const row = found.get(kind as LocalFigureKind);
    return row === undefined ? [] : [new LocalFigureType(row, ctx.locale)];
  });
}

export async function localFigureById(ctx: RequestContext, id: number, _selection?: Selection): Promise<LocalFigureType | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(figureRows).load({ id, columns });
  return row === null ? null : new LocalFigureType(row, ctx.locale);
}

export async function recordLocalFigure(ctx: RequestContext, input: RecordLocalFigureInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return mutate(ctx, 'recordLocalFigure', input, async ({ em }) => {
    const { kind, region, validFrom } = input;
    const validator = new InputValidator();
    checkRegionOf(validator, ['input', 'region'], region);
    validator.range(['input', 'amount'], Number(input.amount), 0, most);
    validator.length(['input', 'source'], input.source, localFigureBounds.source);
    validator.ordered(['input', 'validFrom'], validFrom, ['input', 'validUntil'], input.validUntil);
    if (!meets(ctx.actor, administrator, counsellorFor(region))) validator.add(['input', 'region'], 'NOT_ELIGIBLE', text('只能登记您服务的地区的标准。', 'You may record the amounts of the region that you serve.'));
    validator.done();
    const recorded = await em.findOne(LocalFigure, { kind, regionCode: region, validFrom });
    const fill = (figure: LocalFigure): LocalFigure => Object.assign(figure, {
      kind, regionCode: region, validFrom, validUntil: input.validUntil ?? null, amount: input.amount, source: input.source.trim(),
    } satisfies Partial<LocalFigure>);
    checkRecorded(recorded, input.version, text('这个地区、日期的标准已登记。要更正它,请给出您读到的 version。', 'It is recorded already for the region and day. To correct it, give the version that you read.'), fill);
    const figure = fill(recorded ?? new LocalFigure());
    await em.persist(figure).flush();
    return figure.id;
  });
}
