import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import { Money, yuan } from '../../../platform/graphql/money.js';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/scalars.js';
import type { Locale } from '../../../platform/i18n/text.js';
import type { DetailChoice, DetailField, DetailOwner, Details, DetailType, ProgrammeKind, Stage } from '../kinds/index.js';

const DetailTypes = graphqlEnum<DetailType>('DetailType', 'What the value of a detail is.', {
  TEXT: 'Words; of a field with choices, the code of one.', NUMBER: 'A number, in the unit of the field.', MONEY: 'An amount of yuan.',
  DATE: 'A calendar day.', FLAG: 'Yes or no.',
});

const DetailOwners = graphqlEnum<DetailOwner>('DetailOwner', 'Of what a detail is.', {
  PROGRAMME: 'Of the programme: given with createProgramme and updateProgramme.',
  PARTICIPATION: 'Of one part in it: given with takePart, recordParticipation, and the participants of createProgramme.',
});

@ObjectType('DetailChoice', { simpleResolvers: true, description: 'One of the values that a text of a detail can have.' })
export class DetailChoiceType {
  constructor(private readonly choice: DetailChoice, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Its code: what is sent and kept.' })
  get code(): string { return this.choice.code; }

  @Field(() => String, { description: 'What it is called.' })
  get label(): string { return this.choice.label[this.locale]; }
}

@ObjectType('ProgrammeField', { simpleResolvers: true, description: 'A detail that programmes of a kind, or parts in them, state: enough to draw the form for it.' })
export class ProgrammeFieldType {
  constructor(private readonly field: DetailField, private readonly isNeeded: boolean, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Its code, unique within the kind.' })
  get code(): string { return this.field.code; }

  @Field(() => String, { description: 'What it is called.' })
  get label(): string { return this.field.label[this.locale]; }

  @Field(() => DetailTypes, { description: 'What its value is.' })
  get type(): DetailType { return this.field.type; }

  @Field(() => DetailOwners, { description: 'Of what it is.' })
  get owner(): DetailOwner { return this.field.owner; }

  @Field(() => String, { nullable: true, description: 'The unit of a number, as "weeks"; null without one.' })
  get unit(): string | null { return this.field.unit?.[this.locale] ?? null; }

  @Field(() => DecimalScalar, { nullable: true, description: 'The least number or amount; null for other types.' })
  get least(): string | null { return this.hasBounds ? String(this.field.least) : null; }

  @Field(() => DecimalScalar, { nullable: true, description: 'The largest number or amount; null for other types.' })
  get most(): string | null { return this.hasBounds ? String(this.field.most) : null; }

  @Field(() => Int, { nullable: true, description: 'The most places after the point of a number or amount; null for other types.' })
  get decimals(): number | null { return this.hasBounds ? this.field.decimals : null; }

  @Field(() => Int, { nullable: true, description: 'The most characters of a text; null for other types.' })
  get characters(): number | null { return this.field.type === 'TEXT' ? this.field.characters : null; }

  @Field(() => [DetailChoiceType], { description: 'The values of a text that has choices; empty where it is free.' })
  get choices(): DetailChoiceType[] { return this.field.choices.map((choice) => new DetailChoiceType(choice, this.locale)); }

  @Field(() => Boolean, { description: 'Whether whoever asks for a place states it (takePart); the others are stated by those who run the programme.' })
  get isAsked(): boolean { return this.field.isAsked; }

  @Field(() => Boolean, { description: 'Whether a programme cannot be made without it. What a stage asks for stands with the stage.' })
  get isRequired(): boolean { return this.isNeeded; }

  private get hasBounds(): boolean { return this.field.type === 'NUMBER' || this.field.type === 'MONEY'; }
}

@ObjectType('ProgrammeStage', { simpleResolvers: true, description: 'A stage of the parts in programmes of a kind, or of the programmes themselves where the public takes part.' })
export class ProgrammeStageType {
  constructor(readonly stage: Stage, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Its code, unique within the kind.' })
  get code(): string { return this.stage.code; }

  @Field(() => String, { description: 'What it is called.' })
  get label(): string { return this.stage.label[this.locale]; }

  @Field(() => [String], { description: 'Codes of the stages that may follow; empty at the end.' })
  get next(): string[] { return [...this.stage.next]; }

  @Field(() => [String], { description: 'Codes of the details that must be given by then.' })
  get needs(): string[] { return [...this.stage.needs]; }

  @Field(() => String, { nullable: true, description: 'Code of the date by which the stage should end: the centre is reminded of it; null without one.' })
  get due(): string | null { return this.stage.due; }

  @Field(() => Boolean, { description: 'Whether a part can begin with it.' })
  get isBeginning(): boolean { return this.stage.isBeginning; }

  @Field(() => Boolean, { description: 'Whether the person must be in employment on the day.' })
  get needsEmployment(): boolean { return this.stage.needsEmployment; }
}

@ObjectType('DetailValue', { simpleResolvers: true, description: 'The value of a detail: one of these is given, by the type of its field.' })
export class DetailValueType {
  constructor(private readonly field: DetailField, private readonly value: string | boolean) {}

  @Field(() => String, { nullable: true, description: 'Of a TEXT.' })
  get text(): string | null { return this.of('TEXT'); }

  @Field(() => DecimalScalar, { nullable: true, description: 'Of a NUMBER.' })
  get number(): string | null { return this.of('NUMBER'); }

  @Field(() => Money, { nullable: true, description: 'Of MONEY.' })
  get money(): Money | null {
    const amount = this.of('MONEY');
    return amount === null ? null : yuan(amount);
  }

  @Field(() => DateScalar, { nullable: true, description: 'Of a DATE.' })
  get date(): string | null { return this.of('DATE'); }

  @Field(() => Boolean, { nullable: true, description: 'Of a FLAG.' })
  get flag(): boolean | null { return typeof this.value === 'boolean' ? this.value : null; }

  private of(type: DetailType): string | null {
    return this.field.type === type && typeof this.value === 'string' ? this.value : null;
  }
}

@ObjectType('Detail', { simpleResolvers: true, description: 'A detail of a programme, or of a part in one.' })
export class DetailOfType {
  constructor(
    private readonly kind: ProgrammeKind, private readonly ofField: DetailField, private readonly stated: string | boolean, private readonly locale: Locale,
  ) {}

  @Field(() => ProgrammeFieldType, { description: 'Its field.' })
  get field(): ProgrammeFieldType { return fieldType(this.kind, this.ofField, this.locale); }

  @Field(() => DetailValueType, { description: 'Its value.' })
  get value(): DetailValueType { return new DetailValueType(this.ofField, this.stated); }

  @Field(() => String, { description: 'The value in words, as a list shows it: the label of a choice, a number with its unit.' })
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
