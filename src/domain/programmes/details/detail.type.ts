import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import { Money, yuan } from '../../../platform/graphql/money.js';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/scalars.js';
import type { Locale } from '../../../platform/i18n/text.js';
import type { DetailChoice, DetailField, DetailOwner, Details, DetailType, ProgrammeKind, Stage } from '../kinds/index.js';

const DetailTypes = graphqlEnum<DetailType>('DetailType', 'Type of the value of a detail.', {
  TEXT: 'Free text, or the code of a choice where the field has choices.', NUMBER: 'Decimal number in the unit of the field.', MONEY: 'Amount of money in yuan.',
  DATE: 'Calendar day without a time.', FLAG: 'Yes or no.',
});

const DetailOwners = graphqlEnum<DetailOwner>('DetailOwner', 'Object that holds a detail: the programme or a participation in it.', {
  PROGRAMME: 'The programme; sent with createProgramme and updateProgramme.',
  PARTICIPATION: 'The participation; sent with takePart, recordParticipation, and the participants of createProgramme.',
});

@ObjectType('DetailChoice', { simpleResolvers: true, description: 'One of the permitted values of a TEXT field with choices.' })
export class DetailChoiceType {
  constructor(private readonly choice: DetailChoice, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the choice, which is sent and stored.' })
  get code(): string { return this.choice.code; }

  @Field(() => String, { description: "Name of the choice, in the reader's language." })
  get label(): string { return this.choice.label[this.locale]; }
}

@ObjectType('ProgrammeField', { simpleResolvers: true, description: 'A field that programmes of a kind, or participations in them, have; it holds what a form needs.' })
export class ProgrammeFieldType {
  constructor(private readonly field: DetailField, private readonly isNeeded: boolean, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the field, unique within the kind of programme.' })
  get code(): string { return this.field.code; }

  @Field(() => String, { description: "Name of the field, in the reader's language." })
  get label(): string { return this.field.label[this.locale]; }

  @Field(() => DetailTypes, { description: "Type of the field's value." })
  get type(): DetailType { return this.field.type; }

  @Field(() => DetailOwners, { description: 'Object that holds the value.' })
  get owner(): DetailOwner { return this.field.owner; }

  @Field(() => String, { nullable: true, description: 'Unit of a number, as "weeks"; null where the field has none.' })
  get unit(): string | null { return this.field.unit?.[this.locale] ?? null; }

  @Field(() => DecimalScalar, { nullable: true, description: 'Smallest permitted number or amount; null for other types.' })
  get least(): string | null { return this.hasBounds ? String(this.field.least) : null; }

  @Field(() => DecimalScalar, { nullable: true, description: 'Largest permitted number or amount; null for other types.' })
  get most(): string | null { return this.hasBounds ? String(this.field.most) : null; }

  @Field(() => Int, { nullable: true, description: 'Largest permitted number of decimal places; null for types other than NUMBER and MONEY.' })
  get decimals(): number | null { return this.hasBounds ? this.field.decimals : null; }

  @Field(() => Int, { nullable: true, description: 'Largest permitted length of a text in characters; null for other types.' })
  get characters(): number | null { return this.field.type === 'TEXT' ? this.field.characters : null; }

  @Field(() => [DetailChoiceType], { description: 'Permitted values of a text; empty for free text and other types.' })
  get choices(): DetailChoiceType[] { return this.field.choices.map((choice) => new DetailChoiceType(choice, this.locale)); }

  @Field(() => Boolean, { description: 'Whether the applicant states the value with takePart; if false, those who run the programme state it.' })
  get isAsked(): boolean { return this.field.isAsked; }

  @Field(() => Boolean, { description: "Whether a programme can't be created without the value. What a stage requires is in ProgrammeStage.needs." })
  get isRequired(): boolean { return this.isNeeded; }

  private get hasBounds(): boolean { return this.field.type === 'NUMBER' || this.field.type === 'MONEY'; }
}

@ObjectType('ProgrammeStage', { simpleResolvers: true, description: 'A stage of the participations in programmes of a kind, or of the programmes themselves where the public takes part.' })
export class ProgrammeStageType {
  constructor(readonly stage: Stage, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the stage, unique within the kind of programme.' })
  get code(): string { return this.stage.code; }

  @Field(() => String, { description: "Name of the stage, in the reader's language." })
  get label(): string { return this.stage.label[this.locale]; }

  @Field(() => [String], { description: 'Codes of the stages that may follow; empty for a final stage.' })
  get next(): string[] { return [...this.stage.next]; }

  @Field(() => [String], { description: 'Codes of the fields whose values must be stated to reach the stage.' })
  get needs(): string[] { return [...this.stage.needs]; }

  @Field(() => String, { nullable: true, description: 'Code of the DATE field by which the stage should end, of which the centre is reminded; null where none.' })
  get due(): string | null { return this.stage.due; }

  @Field(() => Boolean, { description: 'Whether a participation can begin with the stage.' })
  get isBeginning(): boolean { return this.stage.isBeginning; }

  @Field(() => Boolean, { description: 'Whether the job seeker must be in employment on the day of the stage.' })
  get needsEmployment(): boolean { return this.stage.needsEmployment; }
}

@ObjectType('DetailValue', { simpleResolvers: true, description: 'Value of a detail: the member that the type of its field names; the others are null.' })
export class DetailValueType {
  constructor(private readonly field: DetailField, private readonly value: string | boolean) {}

  @Field(() => String, { nullable: true, description: 'Value of a field of type TEXT; null for other types.' })
  get text(): string | null { return this.of('TEXT'); }

  @Field(() => DecimalScalar, { nullable: true, description: 'Value of a field of type NUMBER, in the unit of the field; null for other types.' })
  get number(): string | null { return this.of('NUMBER'); }

  @Field(() => Money, { nullable: true, description: 'Value of a field of type MONEY; null for other types.' })
  get money(): Money | null {
    const amount = this.of('MONEY');
    return amount === null ? null : yuan(amount);
  }

  @Field(() => DateScalar, { nullable: true, description: 'Value of a field of type DATE; null for other types.' })
  get date(): string | null { return this.of('DATE'); }

  @Field(() => Boolean, { nullable: true, description: 'Value of a field of type FLAG; null for other types.' })
  get flag(): boolean | null { return typeof this.value === 'boolean' ? this.value : null; }

  private of(type: DetailType): string | null {
    return this.field.type === type && typeof this.value === 'string' ? this.value : null;
  }
}

@ObjectType('Detail', { simpleResolvers: true, description: 'One detail of a programme or of a participation, as the kind of programme defines it.' })
export class DetailOfType {
  constructor(
    private readonly kind: ProgrammeKind, private readonly ofField: DetailField, private readonly stated: string | boolean, private readonly locale: Locale,
  ) {}

  @Field(() => ProgrammeFieldType, { description: 'Field that the value belongs to.' })
  get field(): ProgrammeFieldType { return fieldType(this.kind, this.ofField, this.locale); }

  @Field(() => DetailValueType, { description: 'Value of the field, by its type.' })
  get value(): DetailValueType { return new DetailValueType(this.ofField, this.stated); }

  @Field(() => String, { description: "Value as text in the reader's language: the name of a choice, a number with its unit." })
  get shown(): string {
    if (typeof this.stated === 'boolean') return { zh: this.stated ? '是' : '否', en: this.stated ? 'yes' : 'no' }[this.locale];
    const choice = this.ofField.choices.find(({ code }) => code === this.stated);
    if (choice !== undefined) return choice.label[this.locale];
    if (this.ofField.type === 'MONEY') return { zh: `${this.stated} 元`, en: `${this.stated} yuan` }[this.locale];
    return this.ofField.unit === null ? this.stated : `${this.stated} ${this.ofField.unit[this.locale]}`;
  }
}

/** What is stated, in the order of the form. */
export function detailList(kind: ProgrammeKind, owner: DetailOwner, details: Details, locale: Locale): DetailOfType[] {
  return kind.fields.flatMap((field) => {
    const stated = field.owner === owner ? details[field.code] : undefined;
    return stated === undefined ? [] : [new DetailOfType(kind, field, stated, locale)];
  });
}

function fieldType({ needs }: ProgrammeKind, field: DetailField, locale: Locale): ProgrammeFieldType {
  return new ProgrammeFieldType(field, needs.includes(field.code), locale);
}

/** The fields of a kind, in the order of its form. */
export function fieldList(kind: ProgrammeKind, locale: Locale): ProgrammeFieldType[] {
  return kind.fields.map((field) => fieldType(kind, field, locale));
}

export function stageType(kind: ProgrammeKind, code: string, locale: Locale): ProgrammeStageType | null {
  const found = kind.stages.find((stage) => stage.code === code);
  return found === undefined ? null : new ProgrammeStageType(found, locale);
}

/** The stages of a kind, in order. */
export function stageList(kind: ProgrammeKind, locale: Locale): ProgrammeStageType[] {
  return kind.stages.map((stage) => new ProgrammeStageType(stage, locale));
}
