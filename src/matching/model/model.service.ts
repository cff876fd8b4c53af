import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { administrator, allow, everyone, mutate, type Condition, type LoaderKind, type RequestContext, type MutationResult } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { InputValidator, checkVersion } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { StoredModel } from '../stored-match.entity.js';
import { defaultModel, factorNames, firstModel, modelOf, weightBounds, type MatchingModel } from './model.js';
import type { TuneMatchingModelInput } from './model.type.js';

/** The model in force on a day: the latest that was valid by then; before the first one, the first. */
const modelsByDay: LoaderKind<IsoDate, MatchingModel> = (ctx) => new DataLoader<IsoDate, MatchingModel>(async (days) => {
  const rows = await ctx.db.rows<{ model: MatchingModel }>(sql`select model from matching_model order by valid_from, version`);
  const models = rows.map(({ model }) => modelOf(model));
  return days.map((day) => models.findLast(({ validFrom }) => validFrom <= day) ?? models[0] ?? firstModel);
});

/** How a score comes about is everybody's to know. */
export async function modelOn(ctx: RequestContext, day: IsoDate): Promise<MatchingModel> {
  allow(ctx, everyone);
  return ctx.loader(modelsByDay).load(day);
}

const modelsByVersion: LoaderKind<number, MatchingModel | null> = (ctx) => new DataLoader<number, MatchingModel | null>(async (versions) => {
  const rows = await ctx.db.rows<{ model: MatchingModel }>(sql`select model from matching_model where version = any(${[...versions]})`);
  const byVersion = new Map(rows.map(({ model }) => [model.version, modelOf(model)]));
  return versions.map((version) => byVersion.get(version) ?? null);
});

export async function modelOfVersion(ctx: RequestContext, version: number): Promise<MatchingModel | null> {
  allow(ctx, everyone);
  return ctx.loader(modelsByVersion).load(version);
}

/** One model holds for the whole province, so that a pair has one score from either side: only its own centre tunes it. */
const provincialCentre: Condition = ({ roles, regionCode }) => roles.has('COUNSELLOR') && regionCode?.endsWith('0000') === true;

/** What is left out stays as it is. */
function weightsOf({ skills, accessibility, place, preferences, occupation }: TuneMatchingModelInput, now: MatchingModel['weights']): MatchingModel['weights'] {
  return { SKILLS: skills, ACCESSIBILITY: accessibility, PLACE: place ?? now.PLACE, PREFERENCES: preferences, OCCUPATION: occupation };
}

function checkWeights(input: TuneMatchingModelInput, weights: MatchingModel['weights'], today: IsoDate): void {
  const validator = new InputValidator();
  for (const name of factorNames) validator.range(['input', name.toLowerCase()], weights[name], weightBounds[name].min, weightBounds[name].max);
  const sum = factorNames.reduce((total, name) => total + weights[name], 0);
  if (sum !== 100) validator.add(['input'], 'CONTRADICTION', text(`各项权重之和是 ${sum},必须是 100。`, `The weights add up to ${sum}; they must add up to 100.`));
  if (input.validFrom != null && input.validFrom < today) {
    validator.add(['input', 'validFrom'], 'OUT_OF_RANGE', text(`不能早于今天(${today}):已经给出的分数不会改变。`, `It must not lie before today (${today}): scores given already do not change.`));
  }
  validator.done();
}

/** A new version of the model with other weights; every other constant stays. */
export async function tuneMatchingModel(ctx: RequestContext, input: TuneMatchingModelInput): Promise<MutationResult> {
  allow(ctx, administrator, provincialCentre);
  return mutate(ctx, 'tuneMatchingModel', input, async (transaction) => {
    await transaction.lock('matching_model', 0);
    const [latest] = await transaction.em.find(StoredModel, {}, { orderBy: { version: 'desc' }, limit: 1 });
    const model = latest === undefined ? defaultModel : modelOf(latest.model);
    const weights = weightsOf(input, model.weights);
    checkWeights(input, weights, ctx.today);
    const known = { version: model.version, ...model.weights };
    checkVersion(known, input.version, () => { Object.assign(known, weights); });
    const stored = new StoredModel();
    stored.version = model.version + 1;
    stored.validFrom = input.validFrom ?? ctx.today;
    stored.author = ctx.actor.subject ?? '';
    stored.model = { ...model, version: stored.version, validFrom: stored.validFrom, weights };
    await transaction.em.persist(stored).flush();
    return stored.version;
  });
}
