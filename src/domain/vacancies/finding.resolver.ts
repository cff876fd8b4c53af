import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, type RequestContext } from '../../access/index.js';
import type { Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { checkWording, decideJustification, findingsOf, justifyFinding } from './finding.service.js';
import { CheckPostingInput, DecideJustificationInput, JustifyFindingInput, PostingFindingType } from './finding.type.js';
import { FindingsArgs } from './vacancy.inputs.js';
import { vacanciesWithFindings, vacancyById } from './vacancy.service.js';
import { VacancyConnection, VacancyType } from './vacancy.type.js';

const JustifyFindingPayload = payloadType('JustifyFinding', 'vacancy', () => VacancyType);
const DecideJustificationPayload = payloadType('DecideJustification', 'vacancy', () => VacancyType);

@Resolver(() => VacancyType)
export class VacancyFindingsResolver {
  @Query(() => [PostingFindingType], { description: 'Unlawful conditions and open questions in the text of a vacancy (招聘用语检查), at most 100. The text is not stored.' })
  async checkPosting(@Ctx() ctx: RequestContext, @Arg('input', { description: 'Text of the vacancy and facts about the work.' }) input: CheckPostingInput): Promise<PostingFindingType[]> {
    return (await checkWording(ctx, input)).map((finding) => new PostingFindingType(finding, ctx.locale));
  }

  @Query(() => VacancyConnection, { description: 'Drafts and open vacancies of a region with unlawful conditions, the newest first. For counsellors of the region and administrators.' })
  vacanciesWithFindings(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => FindingsArgs) args: FindingsArgs): Promise<Connection<VacancyType>> {
    return vacanciesWithFindings(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => [PostingFindingType], { nullable: true, description: 'Findings in the order of the text, at most 100. For the employer, counsellors of the region and administrators; null for others.' })
  async findings(@Ctx() ctx: RequestContext, @Root() { row }: VacancyType): Promise<PostingFindingType[]> {
    return (await findingsOf(ctx, row)).map((finding) => new PostingFindingType(finding, ctx.locale));
  }

  @Mutation(() => JustifyFindingPayload, { description: 'States why a condition with a finding is essential. For the employer of the vacancy, counsellors of the region and administrators.' })
  justifyFinding(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Finding and its justification.' }) input: JustifyFindingInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, justifyFinding(ctx, input), vacancyById);
  }

  @Mutation(() => DecideJustificationPayload, { description: 'Accepts or refuses the justification of a finding. For counsellors of the region and administrators.' })
  decideJustification(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: "Finding and the centre's decision." }) input: DecideJustificationInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, decideJustification(ctx, input), vacancyById);
  }
}
