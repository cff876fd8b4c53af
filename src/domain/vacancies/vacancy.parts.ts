import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../platform/graphql/money.js';
import type { Locale } from '../../platform/i18n/text.js';
import { disabilityGrades, DisabilityGradeType, DisabilityKindType, kindOf } from '../disabilities/index.js';
import { humanFunctions, HumanFunctionType } from '../functions/index.js';
import { DemandSettings, Inherences, type DemandSetting, type Inherence } from '../occupations/index.js';
import { skills, SkillType } from '../skills/index.js';
import type { DemandGrounds } from './demand-reason.js';
import { EasedConditionType, type UsualConditions } from './eased.type.js';
import { Bases } from './vacancy.enums.js';
import type { AskedSkill, Basis, Demand, Reservation, ReservedGroup } from './vacancy.values.js';

@ObjectType('PayRange', { simpleResolvers: true, description: 'Range of the monthly pay before tax.' })
export class PayRange {
  @Field(() => Money, { nullable: true, description: 'Lowest monthly pay; null where unknown.' })
  min!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Highest monthly pay; null where unknown.' })
  max!: Money | null;
}

@ObjectType('Demand', { simpleResolvers: true, description: 'A demand of the work on a function (岗位功能要求).' })
export class DemandType {
  /** @param struckReason why its employer says that the work does not ask it; null for others */
  constructor(private readonly demand: Demand, private readonly grounds: DemandGrounds, private readonly locale: Locale, private readonly struckReason: string | null) {}

  @Field(() => HumanFunctionType, { description: 'Function that the work demands.' })
  get function(): HumanFunctionType { return new HumanFunctionType(humanFunctions.get(this.demand.functionCode), this.locale); }

  @Field(() => Int, { nullable: true, description: 'Level demanded, 0 (nothing) to 4 (no difficulty); null where unknown.' })
  get level(): number | null { return this.demand.level; }

  @Field(() => Boolean, { description: "Whether the work can't be done without the function. A demand that is not essential excludes nobody." })
  get isEssential(): boolean { return this.demand.isEssential; }

  @Field(() => Bases, { description: 'Origin of the demand: stated by the employer, derived or presumed.' })
  get basis(): Basis { return this.demand.basis; }

  @Field(() => Boolean, { description: 'Whether the demand comes from the access to the workplace (floor, lift, entrance). Settled by recording the workplace, not by `confirmDemands`.' })
  get isOfWorkplace(): boolean { return this.demand.isOfWorkplace === true; }

  @Field(() => DemandSettings, { description: 'Place where the work makes the demand.' })
  get setting(): DemandSetting { return this.grounds.setting; }

  @Field(() => Inherences, { description: 'Whether the work could be done without the function; NONE where the occupation is only presumed.' })
  get inherence(): Inherence { return this.demand.inherence ?? 'NONE'; }

  @Field(() => String, { nullable: true, description: 'Reason for which work of this kind, or the workplace, makes the demand; null where only the employer, a shift or a skill does.' })
  get reason(): string | null { return this.grounds.reason?.[this.locale] ?? null; }

  @Field(() => String, { nullable: true, description: "Employer's reason for striking a usual demand of the occupation, whose level is then 0; null for other demands." })
  get reasonStruck(): string | null { return this.struckReason; }
}

@ObjectType('AskedSkill', { simpleResolvers: true, description: 'A skill that a vacancy asks for.' })
export class AskedSkillType {
  constructor(private readonly asked: AskedSkill, private readonly ofOccupation: readonly string[], private readonly locale: Locale) {}

  @Field(() => SkillType, { description: 'Skill that is asked for.' })
  get skill(): SkillType { return new SkillType(skills.get(this.asked.code), this.locale); }

  @Field(() => Int, { description: 'Level of the skill that is asked for, 1 to 5.' })
  get level(): number { return this.asked.level; }

  @Field(() => Int, { description: 'Weight of the skill among the skills of the vacancy, 1 to 5.' })
  get weight(): number { return this.asked.weight; }

  @Field(() => Boolean, { description: 'Whether the skill is required; false for an optional skill.' })
  get isRequired(): boolean { return this.asked.isRequired; }

  @Field(() => Boolean, { description: "Whether the work can't be done without the skill: a core skill of the occupation, or one that the employer marked." })
  get isCore(): boolean { return this.asked.isCore === true || this.ofOccupation.includes(this.asked.code); }
}

@ObjectType('ReservedGroup', { simpleResolvers: true, description: 'A kind of disability for which a vacancy is reserved, with its grades.' })
export class ReservedGroupType {
  constructor(private readonly group: ReservedGroup, private readonly locale: Locale) {}

  @Field(() => DisabilityKindType, { description: 'Kind of disability (残疾类别).' })
  get kind(): DisabilityKindType { return new DisabilityKindType(kindOf(this.group.kind), this.locale); }

  @Field(() => [DisabilityGradeType], { description: 'Grades of the disability (残疾等级); empty for all grades.' })
  get grades(): DisabilityGradeType[] { return this.group.grades.map((digit) => new DisabilityGradeType(disabilityGrades.get(String(digit)), this.locale)); }
}

@ObjectType('Reservation', { simpleResolvers: true, description: 'Disabled people for whom a vacancy is reserved (专岗, measure 1).' })
export class ReservationType {
  constructor(private readonly reservation: Reservation, private readonly usual: UsualConditions, private readonly locale: Locale) {}

  @Field(() => [ReservedGroupType], { description: 'Kinds and grades of disability; empty for all holders of a disability certificate.' })
  get groups(): ReservedGroupType[] { return this.reservation.groups.map((group) => new ReservedGroupType(group, this.locale)); }

  @Field(() => String, { description: "Rule that allows the reservation, in the employer's words." })
  get legalGround(): string { return this.reservation.legalGround; }

  @Field(() => [EasedConditionType], { description: 'Usual conditions that the vacancy relaxes; empty where there are none.' })
  get easedConditions(): EasedConditionType[] { return (this.reservation.easedConditions ?? []).map((condition) => new EasedConditionType(condition, this.usual, this.locale)); }
}
