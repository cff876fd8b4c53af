import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { ProgrammeType } from '../../domain/programmes/index.js';
import { LevyIfType } from '../../domain/quota/index.js';
import { JobSeekerType } from '../../domain/seekers/index.js';
import { VacancyType } from '../../domain/vacancies/index.js';
import { MatchType } from '../match.type.js';
import * as service from './changes.service.js';
import { NextQuestionsArgs, NextQuestionType, SeekerImprovementsArgs, SeekerImprovementType, VacancyImprovementsArgs, VacancyImprovementType } from './improvement.type.js';

const forPerson = 'For the job seeker, counsellors and administrators; null for others. UNAVAILABLE just after the server starts.';
const forPost = 'For its recruiters, counsellors and administrators; null for others. UNAVAILABLE just after the server starts.';

@Resolver(() => JobSeekerType)
export class JobSeekerChangesResolver {
  @FieldResolver(() => [SeekerImprovementType], { nullable: true, description: `Changes that open most vacancies, best first. ${forPerson}` })
  improvements(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType, @Args(() => SeekerImprovementsArgs) args: SeekerImprovementsArgs): Promise<SeekerImprovementType[]> {
    return service.improvementsOfSeeker(ctx, row, args);
  }

  @FieldResolver(() => [NextQuestionType], { nullable: true, description: `Questions that could change most, best first. ${forPerson}` })
  nextQuestions(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType, @Args(() => NextQuestionsArgs) args: NextQuestionsArgs): Promise<NextQuestionType[]> {
    return service.nextQuestionsOf(ctx, row, args);
  }
}

@Resolver(() => SeekerImprovementType)
export class SeekerImprovementResolver {
  @FieldResolver(() => [MatchType], { description: 'Up to three best matches that the change opens, completes or improves, as they would be after it.' })
  best(@Ctx() ctx: RequestContext, @Root() improvement: SeekerImprovementType): Promise<MatchType[]> {
    return service.bestAfterSeekersChange(ctx, improvement);
  }

  @FieldResolver(() => [ProgrammeType], { description: 'Up to five programmes that teach the skill or lead to the certificate and still have places, the earliest first.' })
  programmes(@Ctx() ctx: RequestContext, @Root() improvement: SeekerImprovementType): Promise<ProgrammeType[]> {
    return service.programmesTowards(ctx, improvement);
  }
}

@Resolver(() => VacancyType)
export class VacancyChangesResolver {
  @FieldResolver(() => [VacancyImprovementType], { nullable: true, description: `Changes that admit most candidates, best first. ${forPost}` })
  improvements(@Ctx() ctx: RequestContext, @Root() { row }: VacancyType, @Args(() => VacancyImprovementsArgs) args: VacancyImprovementsArgs): Promise<VacancyImprovementType[]> {
    return service.improvementsOfVacancy(ctx, row, args);
  }
}

@Resolver(() => VacancyImprovementType)
export class VacancyImprovementResolver {
  @FieldResolver(() => [MatchType], { description: 'Up to three best candidates who would become possible. For the centre of the region alone; empty for an employer.' })
  best(@Ctx() ctx: RequestContext, @Root() improvement: VacancyImprovementType): Promise<MatchType[]> {
    return service.bestAfterVacancysChange(ctx, improvement);
  }

  @FieldResolver(() => LevyIfType, { nullable: true, description: 'Quota and levy due next year with one more disabled employee for twelve months; null for those who do not act for the employer.' })
  levyIfHired(
    @Ctx() ctx: RequestContext, @Root() improvement: VacancyImprovementType,
    @Arg('certificateGrade', () => Int, { defaultValue: 3, description: "Grade of the new employee's disability certificate, 1 to 4; grades 1 and 2 count as two people." }) certificateGrade: number,
  ): Promise<LevyIfType | null> {
    return service.levyAfterHire(ctx, improvement, certificateGrade);
  }
}
