import DataLoader from 'dataloader';
import { administrator, allow, counsellorFor, everyone, hasRole, meets, mutate, rowLoader, type LoaderKind, type RequestContext, type MutationResult } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';
import { checkRecorded, InputValidator } from '../../platform/errors/index.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { text } from '../../platform/i18n/text.js';
import { checkRegionOf } from '../regions/index.js';
import { recordedFigures } from './figure-on.js';
import { localFigureBounds } from './local-figure.bounds.js';
import { LocalFigure } from './local-figure.entity.js';
import { LocalFigureType, type LocalFigureRow, type RecordLocalFigureInput } from './local-figure.type.js';
import { localFigureRules, type LocalFigureKind } from './local-figures.data.js';
import { minimumWageOf, type MinimumWage } from './minimum-wage.js';

const columns: ReadonlySet<string> = new Set(['id', 'kind', 'region_code', 'valid_from', 'valid_until', 'amount', 'source', 'version']);
const figureRows = rowLoader<LocalFigureRow>('local_figure');

interface Question { readonly region: string; readonly day: IsoDate }

/** The figures in force in a region on a day, one of each kind. */
const figuresInForce: LoaderKind<Question, ReadonlyMap<LocalFigureKind, LocalFigureRow>> = (ctx) => new DataLoader<Question, ReadonlyMap<LocalFigureKind, LocalFigureRow>, string>(
  async (questions) => Promise.all(questions.map(async ({ region, day }) => recordedFigures(ctx.db, region, day))), { cacheKeyFn: ({ region, day }) => `${region}:${day}` });

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

/** The minimum wage of a place on a day; of a place that is not known, the lowest of the home province. */
export async function minimumWageOn(ctx: RequestContext, region: string | null, day: IsoDate): Promise<MinimumWage | null> {
  allow(ctx, everyone);
  return minimumWageOf(region, day, region === null ? null : await figureInForce(ctx, 'MINIMUM_WAGE', region, day));
}

/** The same within a mutation. */
export async function readMinimumWage(reader: Pick<Reader, 'rows'>, region: string | null, day: IsoDate): Promise<MinimumWage | null> {
  return minimumWageOf(region, day, region === null ? null : (await recordedFigures(reader, region, day)).get('MINIMUM_WAGE') ?? null);
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
    const { least, most, isForAdministrators } = localFigureRules[kind];
    validator.range(['input', 'amount'], Number(input.amount), least, most);
    validator.length(['input', 'source'], input.source, localFigureBounds.source);
    validator.ordered(['input', 'validFrom'], validFrom, ['input', 'validUntil'], input.validUntil);
    if (!meets(ctx.actor, administrator, counsellorFor(region))) validator.add(['input', 'region'], 'NOT_ELIGIBLE', text('只能登记您服务的地区的标准。', 'You may record the amounts of the region that you serve.'));
    else if (isForAdministrators && !meets(ctx.actor, administrator)) validator.add(['input', 'kind'], 'NOT_ELIGIBLE', text('这项标准只由管理员登记。', 'This figure is recorded by administrators alone.'));
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
