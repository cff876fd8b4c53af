import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../access/index.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { GrantConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { consentById, consentForms } from './consent.service.js';
import { ConsentFormType, ConsentType } from './consent.type.js';
import { grantConsent, withdrawConsent } from './consent.writing.js';
import { readAs } from './disclosure.js';
import { ConsentPurposes } from './seeker.enums.js';
import type { ConsentPurpose } from './seeker.entity.js';
import { seekerById } from './seeker.service.js';
import { JobSeekerType } from './seeker.type.js';

const consentPayload = (mutation: string) => payloadType(mutation, 'jobSeeker', () => JobSeekerType);
const GrantConsentPayload = consentPayload('GrantConsent');
const WithdrawConsentPayload = consentPayload('WithdrawConsent');

nodes.register('Consent', consentById);
traced.register<ConsentType>('Consent', ({ row: { id, job_seeker_id: person } }, ctx) => ({ id, people: [person], why: readAs(ctx, person) }));

@Resolver(() => ConsentType)
export class ConsentResolver {
  @Query(() => [ConsentFormType], { description: 'Wordings of the consents (同意书) with their versions, to be read before grantConsent. Open to everybody.' })
  consentForms(
    @Ctx() ctx: RequestContext,
    @Arg('purpose', () => ConsentPurposes, { nullable: true, description: 'Keeps only the wording for this purpose; without a purpose, every wording.' }) purpose: ConsentPurpose | null | undefined,
  ): ConsentFormType[] {
    return consentForms(ctx, purpose);
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Only employer who received the consent; null where the consent is for all employers.' })
  async employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ConsentType): Promise<EmployerType | null> {
    return row.employer_id === null ? null : employerById(ctx, row.employer_id, Selection.of(info));
  }

  @Mutation(() => GrantConsentPayload, {
    description: 'Gives a consent (同意) and ends an earlier one for the same purpose and employer. For the job seeker, counsellors of the region and administrators.',
  })
  grantConsent(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Purpose, version of the wording and receiver of the consent.' }) input: GrantConsentInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, grantConsent(ctx, input), seekerById);
  }

  @Mutation(() => WithdrawConsentPayload, { description: 'Withdraws one consent or all for a purpose, from the next request on. For the job seeker, counsellors of the region and administrators.' })
  withdrawConsent(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Either the consent or the purpose whose consents are withdrawn.' }) input: WithdrawConsentInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, withdrawConsent(ctx, input), seekerById);
  }
}
