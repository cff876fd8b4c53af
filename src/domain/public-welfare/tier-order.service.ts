import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { administrator, allow, everyone, mutate, type LoaderKind, type MutationResult, type RequestContext } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { checkVersion, InputValidator } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { publicWelfareBounds } from './public-welfare.bounds.js';
import { PriorityTierModel } from './tier-order.entity.js';
import { PriorityTiersType, type TunePriorityInput } from './tier-order.type.js';
import { defaultTierOrder, type TierCode, type TierOrder } from './tiers.data.js';

interface OrderRow { readonly version: number; readonly valid_from: IsoDate; readonly tiers: readonly TierCode[]; readonly reason: string }

/** Every order, the one that comes into force last at the end; of one day, the one that was recorded last. */
const everyOrder: LoaderKind<'ALL', readonly TierOrder[]> = (ctx) => new DataLoader<'ALL', readonly TierOrder[]>(async (keys) => {
  const rows = await ctx.db.rows<OrderRow>(sql`select version, valid_from, tiers, reason from priority_tier_model order by valid_from, version`);
  const orders = [defaultTierOrder, ...rows.map(({ version, valid_from: validFrom, tiers, reason }) => ({ version, validFrom, tiers, reason }))];
  return keys.map(() => orders);
});

/** The order in force on a day. It is published: everybody may know it. */
export async function tierOrderOn(ctx: RequestContext, day: IsoDate): Promise<TierOrder> {
  allow(ctx, everyone);
  return (await ctx.loader(everyOrder).load('ALL')).findLast(({ validFrom }) => validFrom <= day) ?? defaultTierOrder;
}

async function shown(ctx: RequestContext, order: TierOrder): Promise<PriorityTiersType> {
  const versions = (await ctx.loader(everyOrder).load('ALL')).map(({ version }) => version);
  return new PriorityTiersType(order, Math.max(...versions), ctx.locale);
}

export async function priorityTiers(ctx: RequestContext, day: IsoDate): Promise<PriorityTiersType> {
  return shown(ctx, await tierOrderOn(ctx, day));
}

/** The order of a version, as it was just recorded. */
export async function priorityTiersOfVersion(ctx: RequestContext, version: number): Promise<PriorityTiersType | null> {
  allow(ctx, everyone);
  const order = (await ctx.loader(everyOrder).load('ALL')).find((each) => each.version === version);
  return order === undefined ? null : shown(ctx, order);
}

function check({ tiers, reason, validFrom }: TunePriorityInput, today: IsoDate): void {
  const validator = new InputValidator();
  validator.items(['input', 'tiers'], tiers, publicWelfareBounds.tiers);
  if (tiers.length === 0) validator.add(['input', 'tiers'], 'REQUIRED', text('至少写一类人员。', 'Name at least one tier.'));
  for (const [index, tier] of tiers.entries()) {
    if (tiers.indexOf(tier) < index) validator.add(['input', 'tiers', index], 'DUPLICATE', text('同一类人员只写一次。', 'Name each tier once.'));
  }
  validator.length(['input', 'reason'], reason, publicWelfareBounds.reason);
  if (validFrom != null && validFrom < today) {
    validator.add(['input', 'validFrom'], 'OUT_OF_RANGE', text(`不能早于今天(${today}):已经作出的安排不会改变。`, `It must not lie before today (${today}): what was decided already does not change.`));
  }
  validator.done();
}

/** Records a new order of the tiers; earlier ones stay on record. */
export async function tunePriority(ctx: RequestContext, input: TunePriorityInput): Promise<MutationResult> {
  allow(ctx, administrator);
  return mutate(ctx, 'tunePriority', input, async (transaction) => {
    check(input, ctx.today);
    await transaction.lock('priority_tier_model', 0);
    const [latest] = await transaction.em.find(PriorityTierModel, {}, { orderBy: { version: 'desc' }, limit: 1 });
    const known = { version: latest?.version ?? defaultTierOrder.version, tiers: [...latest?.tiers ?? defaultTierOrder.tiers] };
    checkVersion(known, input.version, () => { known.tiers = input.tiers; });
    const model = Object.assign(new PriorityTierModel(), {
      version: known.version + 1, validFrom: input.validFrom ?? ctx.today, tiers: input.tiers, reason: input.reason.trim(), author: ctx.actor.subject ?? '',
    } satisfies Partial<PriorityTierModel>);
    await transaction.em.persist(model).flush();
    return model.version;
  });
}
