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
  @Query(() => [PostingFindingType], { description: "What a post's text sets and must not set: bodily conditions that the work does not need, bars to disabled applicants, and pay below the minimum wage (招聘用语检查); and facts of the workplace of which it speaks, as questions. The first 100 findings are told. Nothing of the text is kept." })
  async checkPosting(@Ctx() ctx: RequestContext, @Arg('input', { description: 'The text.' }) input: CheckPostingInput): Promise<PostingFindingType[]> {
    return (await checkWording(ctx, input)).map((finding) => new PostingFindingType(finding, ctx.locale));
  }

  @Query(() => VacancyConnection, { description: 'Posts of a region that set what they must not set, drafts and open ones, the newest first. For counsellors of the region and administrators.' })
  vacanciesWithFindings(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => FindingsArgs) args: FindingsArgs): Promise<Connection<VacancyType>> {
    return vacanciesWithFindings(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => [PostingFindingType], { nullable: true, description: 'What it sets and must not set, in the order of its text; the first 100. For its employer, counsellors of its region, and administrators; null for others.' })
  async findings(@Ctx() ctx: RequestContext, @Root() { row }: VacancyType): Promise<PostingFindingType[]> {
    return (await findingsOf(ctx, row)).map((finding) => new PostingFindingType(finding, ctx.locale));
  }

  @Mutation(() => JustifyFindingPayload, { description: 'Says why a condition that was found is essential to a post. For its employer, counsellors of its region, and administrators.' })
  justifyFinding(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which condition, and why.' }) input: JustifyFindingInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, justifyFinding(ctx, input), vacancyById);
  }

  @Mutation(() => DecideJustificationPayload, { description: 'Accepts a condition as essential to a post, or refuses it. For counsellors of its region, and administrators.' })
  decideJustification(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which condition, and the decision.' }) input: DecideJustificationInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, decideJustification(ctx, input), vacancyById);
  }
}
