import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Cell } from '../../../access/index.js';
import type { IsoDate } from '../../../platform/calendar.js';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import { DateScalar, RegionCodeScalar } from '../../../platform/graphql/scalars.js';
import type { Locale, Text } from '../../../platform/i18n/text.js';
import { regionCode, regions, RegionType } from '../../regions/index.js';
import type { EndReason } from '../employment.entity.js';
import { EndReasons } from '../employment.enums.js';
import type { Group, Mark, Retention } from './retention.js';

export type RetentionBreakdown = 'NONE' | 'DISABILITY_KIND' | 'DISABILITY_GRADE' | 'EMPLOYMENT_KIND';

const Breakdowns = graphqlEnum<RetentionBreakdown>(
  'RetentionBreakdown',
  'By what the numbers of retention are broken down.',
  {
    NONE: 'By nothing: all together.',
    DISABILITY_KIND: 'By the kind of disability of the confirmed certificate.',
    DISABILITY_GRADE: 'By the grade of disability of the confirmed certificate.',
    EMPLOYMENT_KIND: 'By the kind of employment.',
  },
);

const shown = ({ count, isSuppressed }: Cell): number | null => (isSuppressed ? null : count);
const share = (part: Cell, whole: Cell): number | null =>
  part.isSuppressed || whole.isSuppressed || whole.count === 0 ? null : part.count / whole.count;

@ObjectType('RetentionMark', {
  simpleResolvers: true,
  description: 'How many were still in work so many months after the first day.',
})
export class RetentionMarkType {
  constructor(private readonly mark: Mark) {}

  @Field(() => Int, { description: 'So many months after the first day: 1, 3, 6 or 12.' })
  get month(): number {
    return this.mark.month;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Employments whose day had come by the day of the count; null where the count is masked.',
  })
  get reached(): number | null {
    return shown(this.mark.reached);
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'Of them, those of people in work on that day: at this post or at another, or who had moved on to another ' +
      'while no later one is recorded. Null where the count is masked.',
  })
  get inWork(): number | null {
    return shown(this.mark.inWork);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Of them, those of people still at this post on that day; null where the count is masked.',
  })
  get atPost(): number | null {
    return shown(this.mark.atPost);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The share of people in work, 0 to 1; null where nothing is reached, or a count is masked.',
  })
  get inWorkShare(): number | null {
    return share(this.mark.inWork, this.mark.reached);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The share of people still at this post, 0 to 1; null where nothing is reached, or a count is masked.',
  })
  get atPostShare(): number | null {
    return share(this.mark.atPost, this.mark.reached);
  }
}

@ObjectType('EndReasonCount', { simpleResolvers: true, description: 'How many employments ended for a reason.' })
export class EndReasonCountType {
  constructor(private readonly counted: Group['reasons'][number]) {}

  @Field(() => EndReasons, { nullable: true, description: 'The reason; null where none is recorded.' })
  get reason(): EndReason | null {
    return this.counted.reason;
  }

  @Field(() => Int, { nullable: true, description: 'How many; null where the count is masked.' })
  get count(): number | null {
    return shown(this.counted.cell);
  }
}

/** What a group is called; without a code all together, and those of whom it is not known. */
export interface GroupName {
  readonly code: string | null;
  readonly label: Text;
}

@ObjectType('RetentionGroup', { simpleResolvers: true, description: 'The numbers of retention of a group, or of all.' })
export class RetentionGroupType {
  constructor(
    private readonly group: Group,
    private readonly name: GroupName,
    private readonly locale: Locale,
  ) {}

  @Field(() => String, {
    nullable: true,
    description:
      'The code of the kind of disability, of the grade, or of the kind of employment; null for all, and where ' +
      'it is not known.',
  })
  get code(): string | null {
    return this.name.code;
  }

  @Field(() => String, { description: 'What the group is called.' })
  get label(): string {
    return this.name.label[this.locale];
  }

  @Field(() => Int, { nullable: true, description: 'Employments that began; null where the count is masked.' })
  get began(): number | null {
    return shown(this.group.began);
  }

  @Field(() => [RetentionMarkType], { description: 'After 1, 3, 6 and 12 months.' })
  get marks(): RetentionMarkType[] {
    return this.group.marks.map((mark) => new RetentionMarkType(mark));
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Of those that began, those that have ended by the day of the count; null where the count is masked.',
  })
  get ended(): number | null {
    return shown(this.group.ended);
  }

  @Field(() => [EndReasonCountType], { description: 'Why they ended: one entry for each reason.' })
  get endReasons(): EndReasonCountType[] {
    return this.group.reasons.map((counted) => new EndReasonCountType(counted));
  }
}

/** What was asked of retention. */
export interface RetentionQuestion {
  readonly region: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly asOf: IsoDate;
  readonly isMasked: boolean;
}

@ObjectType('EmploymentRetention', {
  simpleResolvers: true,
  description:
    'Of the employments that began in some time, how many people were still in work later on, and why work ended ' +
    '(就业稳定情况).',
})
export class EmploymentRetentionType {
  constructor(
    private readonly question: RetentionQuestion,
    private readonly counted: Retention,
    private readonly nameOf: (code: string | null) => GroupName,
    private readonly locale: Locale,
  ) {}

  @Field(() => RegionType, { description: 'Where the people live now.' })
  get region(): RegionType {
    return new RegionType(regions.get(this.question.region), this.locale);
  }

  @Field(() => DateScalar, { description: 'Employments that began from this day on.' })
  get from(): IsoDate {
    return this.question.from;
  }

  @Field(() => DateScalar, { description: 'Employments that began until this day.' })
  get until(): IsoDate {
    return this.question.until;
  }

  @Field(() => DateScalar, { description: 'The day of the count.' })
  get asOf(): IsoDate {
    return this.question.asOf;
  }

  @Field(() => Boolean, {
    description: 'Whether counts below 5 are masked for you, with the counts from which they follow.',
  })
  get isMasked(): boolean {
    return this.question.isMasked;
  }

  @Field(() => RetentionGroupType, { description: 'All together.' })
  get total(): RetentionGroupType {
    return new RetentionGroupType(this.counted.total, all, this.locale);
  }

  @Field(() => [RetentionGroupType], {
    description: 'By kind or grade, those of whom it is not known last; empty where nothing is broken down.',
  })
  get groups(): RetentionGroupType[] {
    return this.counted.groups.map((group) => new RetentionGroupType(group, this.nameOf(group.code), this.locale));
  }
}

const all: GroupName = { code: null, label: { zh: '合计', en: 'All' } };

@ArgsType()
export class EmploymentRetentionArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Of people who live in this region or below.' })
  region!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Employments that began in this calendar year; the present one where neither year nor days are given.',
  })
  year?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Employments that began from this day on; with until, and without year.',
  })
  from?: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Employments that began until this day; with from, and without year.',
  })
  until?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the count, not after today; today without it.' })
  asOf?: IsoDate | null;

  @Field(() => Breakdowns, {
    nullable: true,
    description: 'By what the numbers are broken down; by nothing without it.',
  })
  by?: RetentionBreakdown | null;
}
