import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { factorNames, weightBounds, type FactorName, type MatchingModel } from './model.js';

export const FactorNames = graphqlEnum<FactorName>('MatchFactorName', 'Factor of the score of a match.', {
  SKILLS: 'Skills of the job seeker against those that the vacancy asks for (技能).',
  ACCESSIBILITY: 'Demands of the work that are met, and accommodations asked for that are there (无障碍).',
  PLACE: "Place of work, seen from the job seeker's home and wished regions (地点).",
  PREFERENCES: 'Wishes of the job seeker that the vacancy meets (意愿).',
  OCCUPATION: "Closeness of the vacancy's occupation to those that the job seeker wishes or has done (职业).",
});

@ObjectType('FactorWeight', { simpleResolvers: true, description: 'Weight of a factor in the score, and the limits within which it can be set.' })
export class FactorWeightType {
  @Field(() => FactorNames, { description: 'Factor that has the weight.' })
  factor!: FactorName;

  @Field(() => Int, { description: 'Weight in hundredths; the weights of all factors add up to 100.' })
  weight!: number;

  @Field(() => Int, { description: 'Smallest permitted weight, in hundredths.' })
  min!: number;

  @Field(() => Int, { description: 'Largest permitted weight, in hundredths.' })
  max!: number;
}

@ObjectType('ModelConstant', { simpleResolvers: true, description: 'A named number of the matching model, other than the weights.' })
export class ModelConstantType {
  @Field(() => String, { description: 'Name of the constant, as "skills.broader".' })
  name!: string;

  @Field(() => Int, { description: 'Basis points (0 to 10,000) for values of lines; plain numbers for weights, kilometres, months and the like; 1 for yes, 0 for no.' })
  value!: number;
}

function flattened(prefix: string, part: object): ModelConstantType[] {
  return Object.entries(part).flatMap(([name, value]: [string, number | boolean | null]) => (value === null ? [] : [{ name: `${prefix}.${name}`, value: Number(value) }]));
}

@ObjectType('MatchingModel', { simpleResolvers: true, description: 'A version of the matching model (匹配模型): all constants with which a score can be recalculated by hand.' })
export class MatchingModelType {
  constructor(private readonly model: MatchingModel) {}

  @Field(() => Int, { description: 'Number of the version.' })
  get version(): number { return this.model.version; }

  @Field(() => DateScalar, { description: 'First day on which the version is in force.' })
  get validFrom(): string { return this.model.validFrom; }

  @Field(() => [FactorWeightType], { description: 'Weights of the five factors.' })
  get weights(): FactorWeightType[] { return factorNames.map((factor) => ({ factor, weight: this.model.weights[factor], ...weightBounds[factor] })); }

  @Field(() => [ModelConstantType], { description: 'All constants other than the weights.' })
  get constants(): ModelConstantType[] {
    const { skills, accessibility, place, preferences, occupation, emptyFactor, presumedKnown } = this.model;
    return [
      { name: 'emptyFactor', value: emptyFactor }, { name: 'presumedKnown', value: presumedKnown },
      ...flattened('skills', skills), ...flattened('accessibility', accessibility), ...flattened('place', place), ...flattened('preferences', preferences), ...flattened('occupation', occupation),
    ];
  }
}

@InputType({ description: 'New weights of the factors, in hundredths, which add up to 100.' })
export class TuneMatchingModelInput extends MutationInput {
  @Field(() => Int, { description: 'Version of the latest model that you read; STALE where there is a later one.' })
  version!: number;

  @Field(() => Int, { description: 'Weight of the factor SKILLS, in hundredths.' })
  skills!: number;

  @Field(() => Int, { description: 'Weight of the factor ACCESSIBILITY, in hundredths.' })
  accessibility!: number;

  @Field(() => Int, { nullable: true, description: 'Weight of the factor PLACE, in hundredths; unchanged where left out.' })
  place?: number | null;

  @Field(() => Int, { description: 'Weight of the factor PREFERENCES, in hundredths.' })
  preferences!: number;

  @Field(() => Int, { description: 'Weight of the factor OCCUPATION, in hundredths.' })
  occupation!: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which the model is in force; today where left out.' })
  validFrom?: string | null;
}
