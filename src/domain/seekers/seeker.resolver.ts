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

const forServing = 'For the person, counsellors of the region, and administrators; null for others.';
const forContact = `For the person, counsellors of the region, the job coach, the university of a graduate, and administrators; null for others. It is open to an employer while the person applies there, or by a consent (CONTACT).`;
const forPlacing = 'Null for the university of a graduate, and for an employer on every way to the person: an employer reads in a match how the demands of its own post are met.';
const forDetails = `${forServing} Only a consent (DISABILITY_DETAILS) opens it to an employer, while the person applies there.`;

nodes.register('JobSeeker', service.seekerById);

@Resolver(() => JobSeekerType)
export class JobSeekerResolver {
  @Query(() => JobSeekerType, { nullable: true, description: 'One person by id; null when there is none, or the person is not yours to see.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The global id.' }) id: string): Promise<JobSeekerType | null> {
    return service.seekerById(ctx, idOf('JobSeeker', id, 'id'), Selection.of(info));
  }

  @Query(() => JobSeekerConnection, { description: 'The people whom a counsellor serves, a job coach looks after, or a university has taught; all for administrators.' })
  jobSeekers(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => JobSeekersArgs) args: JobSeekersArgs): Promise<Connection<JobSeekerType>> {
    return service.jobSeekers(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => String, { nullable: true, description: `The full name. ${forContact}` })
  fullName(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<string> {
    return service.fullNameOf(ctx, row);
  }

  @FieldResolver(() => String, { nullable: true, description: `The phone; null when unknown. ${forContact}` })
  phone(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<string | null> {
    return service.phoneOf(ctx, row);
  }

  @FieldResolver(() => String, { nullable: true, description: `The address; null when unknown. ${forServing}` })
  address(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<string | null> {
    return service.addressOf(ctx, row);
  }

  @FieldResolver(() => Sexes, { nullable: true, description: `Sex; null when unknown. ${forServing}` })
  sex(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Sex | null {
    return service.served(ctx, row, 'sex', 'sex');
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: `Date of birth; null when unknown. ${forServing}` })
  birthDate(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): string | null {
    return service.served(ctx, row, 'birthDate', 'birth_date');
  }

  @FieldResolver(() => RegionType, { nullable: true, description: `Where the person is registered (户籍地); null when unknown. ${forServing}` })
  registeredRegion(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): RegionType | null {
    const code = service.served(ctx, row, 'registeredRegion', 'registered_code');
    return code === null ? null : new RegionType(regions.get(code), ctx.locale);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether the person is willing to work; null when unknown. ${forServing}` })
  isWilling(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean | null {
    return service.served(ctx, row, 'isWilling', 'is_willing');
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether the person is recognised as having difficulty in finding work (就业困难人员); null when unknown. ${forServing}` })
  hasEmploymentDifficulty(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean | null {
    return service.served(ctx, row, 'hasEmploymentDifficulty', 'has_employment_difficulty');
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether nobody in the family works (零就业家庭); null when unknown. ${forServing}` })
  isZeroEmploymentFamily(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean | null {
    return service.served(ctx, row, 'isZeroEmploymentFamily', 'is_zero_employment_family');
  }

  @FieldResolver(() => WomensRetirementGroups, { nullable: true, description: `Of a woman: at which age she retired by the law of before 2025, as the centre confirmed it; null when unknown. ${forServing}` })
  womensRetirementGroup(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): WomensRetirementGroup | null {
    const group = service.served(ctx, row, 'womensRetirementGroup', 'womens_retirement_group');
    return group === null ? null : group === 50 ? 'AGE_50' : 'AGE_55';
  }

  @FieldResolver(() => Boolean, { nullable: true, description: `Whether the centre recorded which household the person belongs to. ${forServing}` })
  isHouseholdRecorded(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): boolean {
    return service.served(ctx, row, 'isHouseholdRecorded', 'household_key') !== null;
  }

  @FieldResolver(() => [CapacityType], { nullable: true, description: `What the person has of each function, without aids. ${forPlacing}` })
  capacities(@Ctx() ctx: RequestContext, @Root() seeker: JobSeekerType): CapacityType[] {
    return service.capacitiesOf(ctx, seeker);
  }

  @FieldResolver(() => [AccommodationType], { nullable: true, description: `Aids that the person brings along (自带辅具). ${forPlacing}` })
  aids(@Ctx() ctx: RequestContext, @Root() seeker: JobSeekerType): AccommodationType[] {
    return service.aidsOf(ctx, seeker);
  }

  @FieldResolver(() => [NeedType], { nullable: true, description: `Accommodations that the person asks for (便利需求). ${forPlacing} What an applicant asks for stands at the application.` })
  needs(@Ctx() ctx: RequestContext, @Root() seeker: JobSeekerType): NeedType[] {
    return service.needsOf(ctx, seeker);
  }

  @FieldResolver(() => WishesType, { description: 'What the person wants of work (求职意愿).' })
  wishes(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): WishesType {
    return new WishesType(row.wishes, ctx.locale);
  }

  @FieldResolver(() => DisabilityCertificateType, { nullable: true, description: `The disability certificate (残疾人证); null when none is recorded. ${forDetails}` })
  disabilityCertificate(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<DisabilityCertificateType | null> {
    return service.disabilityCertificateOf(ctx, row);
  }

  @FieldResolver(() => UniversityGraduateType, { nullable: true, description: 'What makes the person a university graduate (高校毕业生); null for others.' })
  graduate(@Ctx() ctx: RequestContext, @Root() seeker: JobSeekerType): Promise<UniversityGraduateType | null> {
    return service.graduateOf(ctx, seeker);
  }

  @FieldResolver(() => BlindMassagePractitionerType, { nullable: true, description: `What makes the person a blind massage practitioner (盲人按摩从业人员); null for others. ${forDetails}` })
  massagePractitioner(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<BlindMassagePractitionerType | null> {
    return service.massagePractitionerOf(ctx, row);
  }

  @FieldResolver(() => RuralWorkerType, { nullable: true, description: `What makes the person a rural worker (农村残疾人); null for others. ${forServing}` })
  ruralWorker(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<RuralWorkerType | null> {
    return service.ruralWorkerOf(ctx, row);
  }

  @FieldResolver(() => ConsentConnection, { nullable: true, description: `Consents given, the latest first, ended ones included. ${forServing}` })
  consents(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ConsentType>> {
    return consentsOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => RegisterJobSeekerPayload, { description: 'Registers a person. For counsellors, in their region, and administrators.' })
  registerJobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The person.' }) input: RegisterJobSeekerInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, writing.registerJobSeeker(ctx, input), service.seekerById);
  }

  @Mutation(() => UpdateJobSeekerPayload, { description: 'Changes what is said of a person. For the person, counsellors of the region, and administrators.' })
  updateJobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The change.' }) input: UpdateJobSeekerInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, writing.updateJobSeeker(ctx, input), service.seekerById);
  }

  @Mutation(() => RecordDisabilityCertificatePayload, { description: 'Records a disability certificate (残疾人证), or replaces the one recorded. Its number is checked and stored encrypted.' })
  recordDisabilityCertificate(
    @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The certificate.' }) input: RecordDisabilityCertificateInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, recordDisabilityCertificate(ctx, input), service.seekerById);
  }
}
