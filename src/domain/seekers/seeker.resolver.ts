import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { AccommodationType } from '../accommodations/index.js';
import { regions, RegionType } from '../regions/index.js';
import { recordDisabilityCertificate } from './certificate.writing.js';
import { consentsOf } from './consent.service.js';
import { ConsentConnection, type ConsentType } from './consent.type.js';
import { BlindMassagePractitionerType, DisabilityCertificateType, RuralWorkerType, UniversityGraduateType } from './facets.type.js';
import { Sexes, WomensRetirementGroups, type WomensRetirementGroup } from './seeker.enums.js';
import type { Sex } from './seeker.entity.js';
import { JobSeekersArgs, RecordDisabilityCertificateInput, RegisterJobSeekerInput, UpdateJobSeekerInput } from './seeker.inputs.js';
import { CapacityType, NeedType } from './seeker.parts.js';
import * as service from './seeker.service.js';
import { JobSeekerConnection, JobSeekerType } from './seeker.type.js';
import * as writing from './seeker.writing.js';
import { WishesType } from './wishes.type.js';

const seekerPayload = (mutation: string) => payloadType(mutation, 'jobSeeker', () => JobSeekerType);
const RegisterJobSeekerPayload = seekerPayload('RegisterJobSeeker');
const UpdateJobSeekerPayload = seekerPayload('UpdateJobSeeker');
const RecordDisabilityCertificatePayload = seekerPayload('RecordDisabilityCertificate');

const forServing = 'For the job seeker, the centre and administrators; null for others.';
const forContact = 'Null for an employer without an application or a CONTACT consent.';
const forPlacing = 'Null for employers and universities.';
const forDetails = 'Null for an employer without a DISABILITY_DETAILS consent.';

nodes.register('JobSeeker', service.seekerById);

@Resolver(() => JobSeekerType)
export class JobSeekerResolver {
  @Query(() => JobSeekerType, { nullable: true, description: 'One job seeker by id; null where there is none or you may not see the job seeker.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Global id of the job seeker.' }) id: string): Promise<JobSeekerType | null> {
    return service.seekerById(ctx, idOf('JobSeeker', id, 'id'), Selection.of(info));
  }

  @Query(() => JobSeekerConnection, { description: "Job seekers of a counsellor's region, a job coach's caseload or a university's graduates; all for administrators." })
  jobSeekers(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => JobSeekersArgs) args: JobSeekersArgs): Promise<Connection<JobSeekerType>> {
    return service.jobSeekers(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => String, { nullable: true, description: `Full name of the job seeker. ${forContact}` })
  fullName(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<string> {
    return service.fullNameOf(ctx, row);
  }

  @FieldResolver(() => String, { nullable: true, description: `Phone number of the job seeker; null where unknown. ${forContact}` })
  phone(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<string | null> {
    return service.phoneOf(ctx, row);
  }

  @FieldResolver(() => String, { nullable: true, description: `Postal address of the job seeker; null where unknown. ${forServing}` })
  address(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<string | null> {
    return service.addressOf(ctx, row);
  }

  @FieldResolver(() => Sexes, { nullable: true, description: `Sex of the job seeker; null where unknown. ${forServing}` })
  sex(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Sex | null {
    return service.served(ctx, row, 'sex', 'sex');
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: `Date of birth of the job seeker; null where unknown. ${forServing}` })
  birthDate(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): string | null {
    return service.served(ctx, row, 'birthDate', 'birth_date');
  }

  @FieldResolver(() => RegionType, { nullable: true, description: `Region of the household register (户籍地); null where unknown. ${forServing}` })
  registeredRegion(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): RegionType | null {
    const code = service.served(ctx, row, 'registeredRegion', 'registered_code');
    return code === null ? null : new RegionType(regions.get(code), ctx.locale);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether the job seeker is willing to work; null where unknown. ${forServing}` })
  isWilling(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean | null {
    return service.served(ctx, row, 'isWilling', 'is_willing');
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether difficulty in finding work is confirmed (就业困难人员); null where unknown. ${forServing}` })
  hasEmploymentDifficulty(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean | null {
    return service.served(ctx, row, 'hasEmploymentDifficulty', 'has_employment_difficulty');
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether nobody in the family is employed (零就业家庭); null where unknown. ${forServing}` })
  isZeroEmploymentFamily(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean | null {
    return service.served(ctx, row, 'isZeroEmploymentFamily', 'is_zero_employment_family');
  }

  @FieldResolver(() => WomensRetirementGroups, { nullable: true, description: `For a woman, her confirmed retirement age under the law before 2025; null where unknown. ${forServing}` })
  womensRetirementGroup(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): WomensRetirementGroup | null {
    const group = service.served(ctx, row, 'womensRetirementGroup', 'womens_retirement_group');
    return group === null ? null : group === 50 ? 'AGE_50' : 'AGE_55';
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether the centre has recorded the household number. ${forServing}` })
  isHouseholdRecorded(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean {
    return service.served(ctx, row, 'isHouseholdRecorded', 'household_key') !== null;
  }

  @FieldResolver(() => [CapacityType], { nullable: true, description: `Levels of the job seeker's functions, without aids. ${forPlacing}` })
  capacities(@Ctx() ctx: RequestContext, @Root() seeker: JobSeekerType): CapacityType[] {
    return service.capacitiesOf(ctx, seeker);
  }

  @FieldResolver(() => [AccommodationType], { nullable: true, description: `Aids that the job seeker brings along (自带辅具). ${forPlacing}` })
  aids(@Ctx() ctx: RequestContext, @Root() seeker: JobSeekerType): AccommodationType[] {
    return service.aidsOf(ctx, seeker);
  }

  @FieldResolver(() => [NeedType], { nullable: true, description: `Accommodations that the job seeker asks for (便利需求). ${forPlacing} See Application.needs.` })
  needs(@Ctx() ctx: RequestContext, @Root() seeker: JobSeekerType): NeedType[] {
    return service.needsOf(ctx, seeker);
  }

  @FieldResolver(() => WishesType, { description: 'Wishes of the job seeker for work (求职意愿).' })
  wishes(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): WishesType {
    return new WishesType(row.wishes, ctx.locale);
  }

  @FieldResolver(() => DisabilityCertificateType, { nullable: true, description: `Confirmed disability certificate (残疾人证); null where none is recorded. ${forDetails}` })
  disabilityCertificate(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<DisabilityCertificateType | null> {
    return service.disabilityCertificateOf(ctx, row);
  }

  @FieldResolver(() => UniversityGraduateType, { nullable: true, description: 'Degree of a university graduate (高校毕业生); null for other job seekers.' })
  graduate(@Ctx() ctx: RequestContext, @Root() seeker: JobSeekerType): Promise<UniversityGraduateType | null> {
    return service.graduateOf(ctx, seeker);
  }

  @FieldResolver(() => BlindMassagePractitionerType, { nullable: true, description: `Practice of a blind massage practitioner (盲人按摩从业人员); null for others. ${forDetails}` })
  massagePractitioner(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<BlindMassagePractitionerType | null> {
    return service.massagePractitionerOf(ctx, row);
  }

  @FieldResolver(() => RuralWorkerType, { nullable: true, description: `Village and difficulty of a rural worker (农村残疾人); null for others. ${forServing}` })
  ruralWorker(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<RuralWorkerType | null> {
    return service.ruralWorkerOf(ctx, row);
  }

  @FieldResolver(() => ConsentConnection, { nullable: true, description: `Consents of the job seeker, ended ones included, the latest first. ${forServing}` })
  consents(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ConsentType>> {
    return consentsOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => RegisterJobSeekerPayload, { description: 'Registers a job seeker. For counsellors, in their own region, and administrators.' })
  registerJobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Profile of the job seeker to register.' }) input: RegisterJobSeekerInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, writing.registerJobSeeker(ctx, input), service.seekerById);
  }

  @Mutation(() => UpdateJobSeekerPayload, { description: 'Changes the profile of a job seeker. For the job seeker, counsellors of the region and administrators.' })
  updateJobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, version read and the values to change.' }) input: UpdateJobSeekerInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, writing.updateJobSeeker(ctx, input), service.seekerById);
  }

  @Mutation(() => RecordDisabilityCertificatePayload, { description: 'Records or replaces a disability certificate (残疾人证). For the job seeker, whose statement is a claim, counsellors and administrators.' })
  recordDisabilityCertificate(
    @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, number and details of the certificate.' }) input: RecordDisabilityCertificateInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, recordDisabilityCertificate(ctx, input), service.seekerById);
  }
}
