import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { contactedAs, detailsReadAs, placedAs, servedAs } from './disclosure.js';
import { JobSeekerType } from './seeker.type.js';

/** What whoever asks may read and do of a job seeker, told before fields are asked for that would be null. Each answers as the check of those fields does. */
@Resolver(() => JobSeekerType)
export class SeekerRightsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether you may read fullName and phone of the job seeker.' })
  async viewerCanReadContact(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<boolean> {
    allow(ctx, everyone);
    return (await contactedAs(ctx, row)) !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may read disabilityCertificate and massagePractitioner of the job seeker.' })
  async viewerCanReadDisability(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<boolean> {
    allow(ctx, everyone);
    return (await detailsReadAs(ctx, row)) !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may read capacities, aids and needs of the job seeker.' })
  viewerCanReadFunctions(@Ctx() ctx: RequestContext, @Root() { tellsFunctions }: JobSeekerType): boolean {
    allow(ctx, everyone);
    return tellsFunctions;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you find work for the job seeker, and so may read matches, improvements, nextQuestions, employments and employmentPlan.' })
  async viewerCanReadMatches(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<boolean> {
    allow(ctx, everyone);
    return (await placedAs(ctx, row)) !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may read the whole file of the job seeker, such as address, birthDate, claims and consents, and change the job seeker by updateJobSeeker.' })
  viewerCanUpdate(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean {
    allow(ctx, everyone);
    return servedAs(ctx, row) !== null;
  }
}
