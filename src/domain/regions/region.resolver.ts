import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { searchText } from '../../platform/text/bounds.js';
import { conceptPage } from '../concepts/index.js';
import { regionCode } from './region.bounds.js';
import { englishTyped, regions, type RegionLevel } from './region.js';
import { RegionLevels, RegionType } from './region.type.js';

const RegionConnection = connectionType('Region', () => RegionType);

@Resolver()
export class RegionResolver {
  @Query(() => RegionConnection, { description: 'Regions of all China (行政区划), ordered by code, or the closest to the text first.' })
  regions(
    @Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs,
    @Arg('level', () => RegionLevels, { nullable: true, description: 'Keeps only regions of this level.' }) level: RegionLevel | null | undefined,
    @Bounded(regionCode) @Arg('parent', () => RegionCodeScalar, { nullable: true, description: 'Keeps only regions directly inside the region with this code.' }) parent: string | null | undefined,
    @Bounded(searchText) @Arg('text', () => String, { nullable: true, description: 'Keeps only regions whose name or code contains this text, in Chinese, English or pinyin (太原, Taiyuan City, ty); the closest come first.' }) text: string | null,
  ): Connection<RegionType> {
    allow(ctx, everyone);
    return conceptPage(
      ctx, regions, page,
      {
        text, otherNames: (entry) => englishTyped(entry, text ?? ''),
        isWanted: (entry) => (level == null || entry.level === level) && (parent == null || entry.parentCode === parent),
      },
      (entry) => new RegionType(entry, ctx.locale),
    );
  }

  @Query(() => RegionType, { nullable: true, description: 'One region by its code; null for an unknown code.' })
  region(@Ctx() ctx: RequestContext, @Arg('code', () => RegionCodeScalar, { description: 'GB/T 2260 code of the region, six digits, such as "140105".' }) code: string): RegionType | null {
    allow(ctx, everyone);
    const entry = regions.find(code);
    return entry === null ? null : new RegionType(entry, ctx.locale);
  }
}
