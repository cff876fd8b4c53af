import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { factorNames, weightBounds, type FactorName, type MatchingModel } from './model.js';

export const FactorNames = graphqlEnum<FactorName>('MatchFactorName', 'The factors of a score.', {
  SKILLS: 'What the person can do of what the post asks (技能).',
  ACCESSIBILITY: "Whether the work's demands can be met, and whether what the person asks for is there (无障碍).",
  PLACE: 'Where the work is, seen from where the person lives and wishes to work (地点).',
  PREFERENCES: 'How far the post meets what the person wants (意愿).',
  OCCUPATION: "How near the post's occupation is to what the person wants or has done (职业).",
});

@ObjectType('FactorWeight', { simpleResolvers: true, description: 'How much a factor counts, and within which bounds it can be tuned.' })
export class FactorWeightType {
  @Field(() => FactorNames, { description: 'The factor.' })
  factor!: FactorName;

  @Field(() => Int, { description: 'Its weight, in hundredths; all add up to 100.' })
  weight!: number;

  @Field(() => Int, { description: 'The least weight that it can be given.' })
  min!: number;

  @Field(() => Int, { description: 'The greatest weight that it can be given.' })
  max!: number;
}

@ObjectType('ModelConstant', { simpleResolvers: true, description: 'A constant of the model.' })
export class ModelConstantType {
  @Field(() => String, { description: 'Its name, as "skills.broader".' })
  name!: string;

  @Field(() => Int, { description: 'Its value: basis points (0 to 10,000) for values of lines; plain numbers for weights, tenths, times, kilometres and months; 1 for yes, 0 for no.' })
  value!: number;
}

function flattened(prefix: string, part: object): ModelConstantType[] {
  return Object.entries(part).flatMap(([name, value]: [string, number | boolean | null]) => (value === null ? [] : [{ name: `${prefix}.${name}`, value: Number(value) }]));
}

@ObjectType('MatchingModel', { simpleResolvers: true, description: 'A version of the matching model (匹配模型): every constant of the score. A score can be recomputed by hand from it.' })
export class MatchingModelType {
  constructor(private readonly model: MatchingModel) {}

  @Field(() => Int, { description: 'Its version.' })
  get version(): number { return this.model.version; }

  @Field(() => DateScalar, { description: 'The day from which it is in force.' })
  get validFrom(): string { return this.model.validFrom; }

  @Field(() => [FactorWeightType], { description: 'The weights of the factors.' })
  get weights(): FactorWeightType[] { return factorNames.map((factor) => ({ factor, weight: this.model.weights[factor], ...weightBounds[factor] })); }

  @Field(() => [ModelConstantType], { description: 'All other constants.' })
  get constants(): ModelConstantType[] {
    const { skills, accessibility, place, preferences, occupation, emptyFactor, presumedKnown } = this.model;
    return [
      { name: 'emptyFactor', value: emptyFactor }, { name: 'presumedKnown', value: presumedKnown },
      ...flattened('skills', skills), ...flattened('accessibility', accessibility), ...flattened('place', place), ...flattened('preferences', preferences), ...flattened('occupation', occupation),
    ];
  }
}

@InputType({ description: 'New weights of the factors, in hundredths; they add up to 100.' })
export class TuneMatchingModelInput extends MutationInput {
  @Field(() => Int, { description: 'The version of the latest model that you read: refused when somebody made a later one since.' })
  version!: number;

  @Field(() => Int, { description: 'Weight of the skills.' })
  skills!: number;

  @Field(() => Int, { description: 'Weight of the accessibility.' })
  accessibility!: number;

  @Field(() => Int, { nullable: true, description: 'Weight of the place; as it is now without it.' })
  place?: number | null;

  @Field(() => Int, { description: 'Weight of the preferences.' })
  preferences!: number;

  @Field(() => Int, { description: 'Weight of the occupation.' })
  occupation!: number;

  @Field(() => DateScalar, { nullable: true, description: 'From which day; today without it.' })
  validFrom?: string | null;
}
