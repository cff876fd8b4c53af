import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import type { EmployerRow } from '../employers/index.js';
import type { Disclosure } from './disclosure.js';

@ObjectType('EmploymentDisclosure', { simpleResolvers: true, description: 'What an employer discloses of how it employs disabled people (安排残疾人就业情况披露), of one year. Nobody of them is told of. Serves measure 2.' })
export class EmploymentDisclosureType {
  constructor(readonly disclosure: Disclosure, readonly employer: Pick<EmployerRow, 'id' | 'region_code'>) {}

  @Field(() => Int, { description: 'The year.' })
  get year(): number { return this.disclosure.year; }

  @Field(() => DecimalScalar, { description: 'Staff, on average of the year.' })
  get staff(): string { return this.disclosure.staff; }

  @Field(() => Int, { description: 'Disabled people among them.' })
  get disabledStaff(): number { return this.disclosure.heads; }

  @Field(() => DecimalScalar, { description: 'People as they count by the rules of the levy.' })
  get counted(): string { return this.disclosure.counted; }

  @Field(() => DecimalScalar, { description: 'Their share of the staff, as 0.0150.' })
  get ratio(): string { return this.disclosure.ratio; }

  @Field(() => DecimalScalar, { description: 'The share that is required.' })
  get requiredRatio(): string { return this.disclosure.requiredRatio; }

  @Field(() => Boolean, { description: 'Whether it is met.' })
  get isRatioMet(): boolean { return this.disclosure.isRatioMet; }

  @Field(() => Boolean, { description: 'Whether the employment service has certified the declaration.' })
  get isCertified(): boolean { return this.disclosure.isCertified; }

  @Field(() => Int, { description: 'Posts published in the year.' })
  get posts(): number { return this.disclosure.posts; }

  @Field(() => Int, { description: 'Of them, posts kept for disabled people.' })
  get reservedPosts(): number { return this.disclosure.reservedPosts; }

  @Field(() => Int, { description: 'Hires on the platform in the year.' })
  get hires(): number { return this.disclosure.hires; }
}
