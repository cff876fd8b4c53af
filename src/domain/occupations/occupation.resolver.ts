import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { searchText, lookedUpCode } from '../../platform/text/bounds.js';
import { conceptPage } from '../concepts/index.js';
import { occupationGroup } from './occupation.bounds.js';
import { occupations } from './occupation.js';
import { OccupationType } from './occupation.type.js';

const OccupationConnection = connectionType('Occupation', () => OccupationType);

@Resolver()
export class OccupationResolver {
  @Query(() => OccupationConnection, { description: 'Occupations (职业) of the 2022 classification, in the order of the vocabulary, or the closest to the text first.' })
  occupations(
    @Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs,
    @Bounded(searchText) @Arg('text', () => String, { nullable: true, description: 'Keeps only occupations whose name, code or alias contains this text, in Chinese, English or pinyin (会计, kuaiji, kj); the closest come first.' }) text: string | null,
    @Bounded(occupationGroup) @Arg('group', () => String, { nullable: true, description: 'Keeps only occupations whose code begins with this group code, such as "4", "4-10" or "4-10-04".' }) group: string | null | undefined,
  ): Connection<OccupationType> {
    allow(ctx, everyone);
    return conceptPage(
      ctx, occupations, page,
      { text, otherNames: ({ label, aliases }) => [label.en, ...aliases], isWanted: ({ code }) => group == null || code.startsWith(group) },
      (entry) => new OccupationType(entry, ctx.locale),
    );
  }

  @Query(() => OccupationType, { nullable: true, description: 'One occupation by its code; null for an unknown code.' })
  occupation(@Ctx() ctx: RequestContext, @Bounded(lookedUpCode) @Arg('code', () => String, { description: 'Code of the occupation in the 2022 classification, such as "4-10-04-02".' }) code: string): OccupationType | null {
    allow(ctx, everyone);
    const entry = occupations.find(code);
    return entry === null ? null : new OccupationType(entry, ctx.locale);
  }
}
