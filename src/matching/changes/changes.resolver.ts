import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { ProgrammeType } from '../../domain/programmes/index.js';
import { LevyIfType } from '../../domain/quota/index.js';
import { JobSeekerType } from '../../domain/seekers/index.js';
import { VacancyType } from '../../domain/vacancies/index.js';
import { MatchType } from '../match.type.js';
import * as service from './changes.service.js';
import { NextQuestionsArgs, NextQuestionType, SeekerImprovementsArgs, SeekerImprovementType, VacancyImprovementsArgs, VacancyImprovementType } from './improvement.type.js';

const forPerson = 'For the person, counsellors of the region, and administrators; null for others, and UNAVAILABLE for the seconds in which the index of the process is built.';
const forPost = 'For its recruiters, counsellors of its region, and administrators; null for others, and UNAVAILABLE for the seconds in which the index of the process is built.';

@Resolver(() => JobSeekerType)
export class JobSeekerChangesResolver {
  @FieldResolver(() => [SeekerImprovementType], { nullable: true, description: `What single changes would bring over all open posts, those first that open most. ${forPerson}` })
  improvements(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType, @Args(() => SeekerImprovementsArgs) args: SeekerImprovementsArgs): Promise<SeekerImprovementType[]> {
    return service.improvementsOfSeeker(ctx, row, args);
  }

  @FieldResolver(() => [NextQuestionType], { nullable: true, description: `What to ask the person next: unknown facts, that first whose answer could change most of the first 20 posts. ${forPerson}` })
  nextQuestions(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType, @Args(() => NextQuestionsArgs) args: NextQuestionsArgs): Promise<NextQuestionType[]> {
    return service.nextQuestionsOf(ctx, row, args);
  }
}

@Resolver(() => SeekerImprovementType)
export class SeekerImprovementResolver {
  @FieldResolver(() => [MatchType], { description: 'The best posts that the change opens, settles or lifts, three at most, as they would fit after it.' })
  best(@Ctx() ctx: RequestContext, @Root() improvement: SeekerImprovementType): Promise<MatchType[]> {
    return service.bestAfterSeekersChange(ctx, improvement);
  }

  @FieldResolver(() => [ProgrammeType], { description: 'Programmes that teach the skill or lead to the certificate and still take people, five at most; the first to begin comes first.' })
  programmes(@Ctx() ctx: RequestContext, @Root() improvement: SeekerImprovementType): Promise<ProgrammeType[]> {
    return service.programmesTowards(ctx, improvement);
  }
}

@Resolver(() => VacancyType)
export class VacancyChangesResolver {
  @FieldResolver(() => [VacancyImprovementType], { nullable: true, description: `What each accommodation that is not provided, and each requirement, keeps away, over everybody who agreed to be matched; those first that would let in most. ${forPost}` })
  improvements(@Ctx() ctx: RequestContext, @Root() { row }: VacancyType, @Args(() => VacancyImprovementsArgs) args: VacancyImprovementsArgs): Promise<VacancyImprovementType[]> {
    return service.improvementsOfVacancy(ctx, row, args);
  }
}

@Resolver(() => VacancyImprovementType)
export class VacancyImprovementResolver {
  @FieldResolver(() => [MatchType], { description: 'The best people who would come in, three at most, as they would fit after the change. For the centre of the region alone; empty for an employer, who reads how many they are.' })
  best(@Ctx() ctx: RequestContext, @Root() improvement: VacancyImprovementType): Promise<MatchType[]> {
    return service.bestAfterVacancysChange(ctx, improvement);
  }

  @FieldResolver(() => LevyIfType, { nullable: true, description: 'What one more disabled employee, for twelve months, would change of the quota and of the levy that is due next year. Null for those who do not answer for the employer.' })
  levyIfHired(
    @Ctx() ctx: RequestContext, @Root() improvement: VacancyImprovementType,
    @Arg('certificateGrade', () => Int, { defaultValue: 3, description: 'Grade of the disability certificate, 1 to 4: grades 1 and 2 count as two people.' }) certificateGrade: number,
  ): Promise<LevyIfType | null> {
    return service.levyAfterHire(ctx, improvement, certificateGrade);
  }
}
