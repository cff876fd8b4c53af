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
  @Query(() => AccommodationConnection, { description: 'Reasonable accommodations (合理便利), with the functions that they support, their cost and the subsidy that pays for them.' })
  accommodations(
    @Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs,
    @Bounded(functionCode) @Arg('supporting', () => String, { nullable: true, description: 'Keeps only accommodations that support the human function with this code.' }) supporting: string | null | undefined,
    @Bounded(searchText) @Arg('text', () => String, { nullable: true, description: 'Keeps only accommodations whose name or code contains this text; the closest come first.' }) text: string | null,
  ): Connection<AccommodationType> {
    allow(ctx, everyone);
    return conceptPage(
      ctx, accommodations, page,
      { text, isWanted: ({ supports }) => supporting == null || supports.some(({ functionCode: code }) => code === supporting) },
      (entry) => new AccommodationType(entry, ctx.locale),
    );
  }

  @Query(() => AccommodationType, { nullable: true, description: 'One accommodation by its code; null for an unknown code.' })
  accommodation(@Ctx() ctx: RequestContext, @Bounded(lookedUpCode) @Arg('code', () => String, { description: 'Code of the accommodation, such as "screenReader".' }) code: string): AccommodationType | null {
    allow(ctx, everyone);
    const entry = accommodations.find(code);
    return entry === null ? null : new AccommodationType(entry, ctx.locale);
  }

  @Query(() => [SubsidyType], { description: 'Subsidies (补贴) that pay for accommodations, each with the rule behind it.' })
  subsidies(@Ctx() ctx: RequestContext): SubsidyType[] {
    allow(ctx, everyone);
    return subsidies.entries.map((entry) => new SubsidyType(entry, ctx.locale));
  }
}
