import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { searchText, lookedUpCode } from '../../platform/text/bounds.js';
import { conceptPage } from '../concepts/index.js';
import { functionCode } from '../functions/index.js';
import { accommodations, subsidies } from './accommodation.js';
import { AccommodationType, SubsidyType } from './accommodation.type.js';

const AccommodationConnection = connectionType('Accommodation', () => AccommodationType);

@Resolver()
export class AccommodationResolver {
  @Query(() => AccommodationConnection, { description: 'Reasonable accommodations (合理便利): what they support, cost, and which subsidy pays.' })
  accommodations(
    @Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs,
    @Bounded(functionCode) @Arg('supporting', () => String, { nullable: true, description: 'Only those that support the function with this code.' }) supporting: string | null | undefined,
    @Bounded(searchText) @Arg('text', () => String, { nullable: true, description: 'Only those whose name or code holds this text.' }) text: string | null,
  ): Connection<AccommodationType> {
    allow(ctx, everyone);
    return conceptPage(
      ctx, accommodations, page,
      { text, isWanted: ({ supports }) => supporting == null || supports.some(({ functionCode: code }) => code === supporting) },
      (entry) => new AccommodationType(entry, ctx.locale),
    );
  }

  @Query(() => AccommodationType, { nullable: true, description: 'One accommodation by its code; null for an unknown code.' })
  accommodation(@Ctx() ctx: RequestContext, @Bounded(lookedUpCode) @Arg('code', () => String, { description: 'Code of the accommodation, as "screenReader".' }) code: string): AccommodationType | null {
    allow(ctx, everyone);
    const entry = accommodations.find(code);
    return entry === null ? null : new AccommodationType(entry, ctx.locale);
  }

  @Query(() => [SubsidyType], { description: 'The subsidies that pay for accommodations (补贴).' })
  subsidies(@Ctx() ctx: RequestContext): SubsidyType[] {
    allow(ctx, everyone);
    return subsidies.entries.map((entry) => new SubsidyType(entry, ctx.locale));
  }
}
