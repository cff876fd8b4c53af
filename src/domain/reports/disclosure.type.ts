import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import type { EmployerRow } from '../employers/index.js';
import type { Disclosure } from './disclosure.js';

@ObjectType('EmploymentDisclosure', { simpleResolvers: true, description: 'Figures that an employer discloses on its employment of disabled people in one year (安排残疾人就业情况披露, measure 2). It names no employees.' })
export class EmploymentDisclosureType {
  constructor(readonly disclosure: Disclosure, readonly employer: Pick<EmployerRow, 'id' | 'region_code'>) {}

  @Field(() => Int, { description: 'Calendar year of the figures.' })
  get year(): number { return this.disclosure.year; }

  @Field(() => DecimalScalar, { description: 'Average number of staff in the year.' })
  get staff(): string { return this.disclosure.staff; }

  @Field(() => Int, { description: 'Number of disabled employees.' })
  get disabledStaff(): number { return this.disclosure.heads; }

  @Field(() => DecimalScalar, { description: 'Number of disabled employees as the quota counts them, which may be a fraction.' })
  get counted(): string { return this.disclosure.counted; }

  @Field(() => DecimalScalar, { description: 'The counted employees as a share of the staff, as 0.0150.' })
  get ratio(): string { return this.disclosure.ratio; }

  @Field(() => DecimalScalar, { description: 'Share of disabled employees that the law requires, as 0.0150.' })
  get requiredRatio(): string { return this.disclosure.requiredRatio; }

  @Field(() => Boolean, { description: 'Whether ratio reaches requiredRatio.' })
  get isRatioMet(): boolean { return this.disclosure.isRatioMet; }

  @Field(() => Boolean, { description: 'Whether the employment service centre has certified the declaration of the year.' })
  get isCertified(): boolean { return this.disclosure.isCertified; }

  @Field(() => Int, { description: 'Number of vacancies published in the year.' })
  get posts(): number { return this.disclosure.posts; }

  @Field(() => Int, { description: 'Number of those vacancies that are reserved for disabled people.' })
  get reservedPosts(): number { return this.disclosure.reservedPosts; }

  @Field(() => Int, { description: 'Number of hires through the platform in the year.' })
  get hires(): number { return this.disclosure.hires; }
}
