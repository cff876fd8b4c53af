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

@ObjectType('PayRange', { simpleResolvers: true, description: 'Pay for a month, before tax.' })
export class PayRange {
  @Field(() => Money, { nullable: true, description: 'The bottom of the range; null when unknown.' })
  min!: Money | null;

  @Field(() => Money, { nullable: true, description: 'The top of the range; null when unknown.' })
  max!: Money | null;
}

@ObjectType('Demand', { simpleResolvers: true, description: 'What the work asks of a function (岗位功能要求).' })
export class DemandType {
  /** @param struckReason why its employer says that the work does not ask it; null for others */
  constructor(private readonly demand: Demand, private readonly grounds: DemandGrounds, private readonly locale: Locale, private readonly struckReason: string | null) {}

  @Field(() => HumanFunctionType, { description: 'The function.' })
  get function(): HumanFunctionType { return new HumanFunctionType(humanFunctions.get(this.demand.functionCode), this.locale); }

  @Field(() => Int, { nullable: true, description: 'The level asked, 0 (nothing) to 4 (no difficulty); null when it is unknown how much.' })
  get level(): number | null { return this.demand.level; }

  @Field(() => Boolean, { description: 'Whether the work cannot be done without it. A marginal demand excludes nobody.' })
  get isEssential(): boolean { return this.demand.isEssential; }

  @Field(() => Bases, { description: 'Whether the employer states it, or it is presumed.' })
  get basis(): Basis { return this.demand.basis; }

  @Field(() => Boolean, { description: 'Whether it is about the way to the place of work (floor, lift, entrance) and not about the work: beside it there may be one on the same function about the work. It is confirmed by recording the workplace, never by `confirmDemands`.' })
  get isOfWorkplace(): boolean { return this.demand.isOfWorkplace === true; }

  @Field(() => DemandSettings, { description: 'Where the work asks it.' })
  get setting(): DemandSetting { return this.grounds.setting; }

  @Field(() => Inherences, { description: 'Whether the work can be done without it. It counts of an occupation that is stated; nobody is turned away by a guess.' })
  get inherence(): Inherence { return this.demand.inherence ?? 'NONE'; }

  @Field(() => String, { nullable: true, description: 'Why work of this kind usually asks it, or what of the workplace does; null where nothing but the word of the employer, the shift, or a skill says so.' })
  get reason(): string | null { return this.grounds.reason?.[this.locale] ?? null; }

  @Field(() => String, { nullable: true, description: 'Of a demand that the occupation usually has, and that its employer struck: why the work does not ask it. Its level is 0.' })
  get reasonStruck(): string | null { return this.struckReason; }
}

@ObjectType('AskedSkill', { simpleResolvers: true, description: 'A skill that a post asks for.' })
export class AskedSkillType {
  constructor(private readonly asked: AskedSkill, private readonly ofOccupation: readonly string[], private readonly locale: Locale) {}

  @Field(() => SkillType, { description: 'The skill.' })
  get skill(): SkillType { return new SkillType(skills.get(this.asked.code), this.locale); }

  @Field(() => Int, { description: 'The level asked, 1 to 5.' })
  get level(): number { return this.asked.level; }

  @Field(() => Int, { description: "How much it counts among the post's skills, 1 to 5." })
  get weight(): number { return this.asked.weight; }

  @Field(() => Boolean, { description: 'Whether it is required; else it is optional.' })
  get isRequired(): boolean { return this.asked.isRequired; }

  @Field(() => Boolean, { description: 'Whether the work is not done without it: a core skill of the occupation, or one that the employer marks.' })
  get isCore(): boolean { return this.asked.isCore === true || this.ofOccupation.includes(this.asked.code); }
}

@ObjectType('ReservedGroup', { simpleResolvers: true, description: 'A kind of disability that a post is reserved for, with its grades.' })
export class ReservedGroupType {
  constructor(private readonly group: ReservedGroup, private readonly locale: Locale) {}

  @Field(() => DisabilityKindType, { description: 'The kind (残疾类别).' })
  get kind(): DisabilityKindType { return new DisabilityKindType(kindOf(this.group.kind), this.locale); }

  @Field(() => [DisabilityGradeType], { description: 'The grades (残疾等级); empty for every grade of the kind.' })
  get grades(): DisabilityGradeType[] { return this.group.grades.map((digit) => new DisabilityGradeType(disabilityGrades.get(String(digit)), this.locale)); }
}

@ObjectType('Reservation', { simpleResolvers: true, description: 'Whom a post is reserved for (专岗). Serves measure 1.' })
export class ReservationType {
  constructor(private readonly reservation: Reservation, private readonly usual: UsualConditions, private readonly locale: Locale) {}

  @Field(() => [ReservedGroupType], { description: 'Kinds and grades; empty for every holder of a disability certificate.' })
  get groups(): ReservedGroupType[] { return this.reservation.groups.map((group) => new ReservedGroupType(group, this.locale)); }

  @Field(() => String, { description: 'The rule that allows the reservation, in the words of the notice.' })
  get legalGround(): string { return this.reservation.legalGround; }

  @Field(() => [EasedConditionType], { description: 'What it eases; empty where nothing is.' })
  get easedConditions(): EasedConditionType[] { return (this.reservation.easedConditions ?? []).map((condition) => new EasedConditionType(condition, this.usual, this.locale)); }
}
