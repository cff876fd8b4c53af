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
  'Property by which the retention counts are split into groups.',
  {
    NONE: 'No split: only the total.',
    DISABILITY_KIND: 'Split by the kind of disability on the confirmed certificate.',
    DISABILITY_GRADE: 'Split by the grade of disability on the confirmed certificate.',
    EMPLOYMENT_KIND: 'Split by the kind of employment.',
  },
);

const shown = ({ count, isSuppressed }: Cell): number | null => (isSuppressed ? null : count);
const share = (part: Cell, whole: Cell): number | null =>
  part.isSuppressed || whole.isSuppressed || whole.count === 0 ? null : part.count / whole.count;

@ObjectType('RetentionMark', {
  simpleResolvers: true,
  description: 'Counts of job seekers in work a number of months after the first day of an employment.',
})
export class RetentionMarkType {
  constructor(private readonly mark: Mark) {}

  @Field(() => Int, { description: 'Months after the first day: 1, 3, 6 or 12.' })
  get month(): number {
    return this.mark.month;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Number of employments whose first day lies at least this many months before asOf; null where masked.',
  })
  get reached(): number | null {
    return shown(this.mark.reached);
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'Of reached, job seekers in work that day, in this or another employment, or who left with MOVED_ON and no ' +
      'later one is recorded; null where masked.',
  })
  get inWork(): number | null {
    return shown(this.mark.inWork);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Of reached, job seekers still in the same employment on that day; null where masked.',
  })
  get atPost(): number | null {
    return shown(this.mark.atPost);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share inWork / reached, 0 to 1; null where reached is 0 or a count is masked.',
  })
  get inWorkShare(): number | null {
    return share(this.mark.inWork, this.mark.reached);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share atPost / reached, 0 to 1; null where reached is 0 or a count is masked.',
  })
  get atPostShare(): number | null {
    return share(this.mark.atPost, this.mark.reached);
  }
}

@ObjectType('EndReasonCount', {
  simpleResolvers: true,
  description: 'Number of employments that ended for one reason.',
})
export class EndReasonCountType {
  constructor(private readonly counted: Group['reasons'][number]) {}

  @Field(() => EndReasons, {
    nullable: true,
    description: 'Reason of the end; null for ends without a recorded reason.',
  })
  get reason(): EndReason | null {
    return this.counted.reason;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Number of employments that ended for the reason; null where masked.',
  })
  get count(): number | null {
    return shown(this.counted.cell);
  }
}

/** What a group is called; without a code all together, and those of whom it is not known. */
export interface GroupName {
  readonly code: string | null;
  readonly label: Text;
}

@ObjectType('RetentionGroup', { simpleResolvers: true, description: 'Retention counts of one group or of the total.' })
export class RetentionGroupType {
  constructor(
    private readonly group: Group,
    private readonly name: GroupName,
    private readonly locale: Locale,
  ) {}

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the kind or grade of disability or kind of employment; null for the total and for the group where it ' +
      'is unknown.',
  })
  get code(): string | null {
    return this.name.code;
  }

  @Field(() => String, { description: "Name of the group in the reader's language." })
  get label(): string {
    return this.name.label[this.locale];
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Number of employments that began in the period; null where masked.',
  })
  get began(): number | null {
    return shown(this.group.began);
  }

  @Field(() => [RetentionMarkType], { description: 'Counts after 1, 3, 6 and 12 months.' })
  get marks(): RetentionMarkType[] {
    return this.group.marks.map((mark) => new RetentionMarkType(mark));
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Of began, employments that had ended by asOf; null where masked.',
  })
  get ended(): number | null {
    return shown(this.group.ended);
  }

  @Field(() => [EndReasonCountType], { description: 'Counts of the ended employments by reason.' })
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
    'Of the employments that began in a period, how many job seekers were still in work later, and why work ended ' +
    '(就业稳定情况). Counsellors of another region read whole years as of today, with small counts masked.',
})
export class EmploymentRetentionType {
  constructor(
    private readonly question: RetentionQuestion,
    private readonly counted: Retention,
    private readonly nameOf: (code: string | null) => GroupName,
    private readonly locale: Locale,
  ) {}

  @Field(() => RegionType, { description: 'Region where the job seekers live now.' })
  get region(): RegionType {
    return new RegionType(regions.get(this.question.region), this.locale);
  }

  @Field(() => DateScalar, { description: 'First day of the period in which the employments began.' })
  get from(): IsoDate {
    return this.question.from;
  }

  @Field(() => DateScalar, { description: 'Last day of the period in which the employments began.' })
  get until(): IsoDate {
    return this.question.until;
  }

  @Field(() => DateScalar, { description: 'Day on which retention is counted.' })
  get asOf(): IsoDate {
    return this.question.asOf;
  }

  @Field(() => Boolean, {
    description: 'Whether counts below 5 are hidden from you, along with counts from which they could be derived.',
  })
  get isMasked(): boolean {
    return this.question.isMasked;
  }

  @Field(() => RetentionGroupType, { description: 'Counts of all employments together.' })
  get total(): RetentionGroupType {
    return new RetentionGroupType(this.counted.total, all, this.locale);
  }

  @Field(() => [RetentionGroupType], {
    description: 'Counts by group, with the unknown group last; empty without a breakdown.',
  })
  get groups(): RetentionGroupType[] {
    return this.counted.groups.map((group) => new RetentionGroupType(group, this.nameOf(group.code), this.locale));
  }
}

const all: GroupName = { code: null, label: { zh: '合计', en: 'All' } };

@ArgsType()
export class EmploymentRetentionArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Counts job seekers who live in this region or inside it.' })
  region!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar year in which the employments began; this year where neither year nor days are given.',
  })
  year?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the period in which the employments began; needs until, excludes year.',
  })
  from?: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the period in which the employments began; needs from, excludes year.',
  })
  until?: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which retention is counted, today at the latest; without a day, today.',
  })
  asOf?: IsoDate | null;

  @Field(() => Breakdowns, {
    nullable: true,
    description: 'Property by which the counts are split into groups; without one, only the total.',
  })
  by?: RetentionBreakdown | null;
}
