import { Field, Float, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../platform/graphql/connection.js';
import { globalId } from '../platform/graphql/global-id.js';
import { Node } from '../platform/graphql/node.js';
import { DateTimeScalar } from '../platform/graphql/scalars.js';
import type { Locale } from '../platform/i18n/text.js';
import type { PairFacts } from './facts.js';
import type { Eligibility } from './rules/index.js';
import { matchPair, type Match } from './match.js';
import { Eligibilities, MatchType } from './match.type.js';
import type { MatchingModel } from './model/model.js';
import { scoringContext } from './scoring-context.js';

export interface StoredMatchRow {
  readonly id: number;
  readonly job_seeker_id: number;
  readonly model_version: number;
  readonly rules_on: string;
  readonly facts: PairFacts;
  readonly score: number;
  readonly confidence: number;
  readonly eligibility: Eligibility;
  readonly created_at: string;
}

@ObjectType('StoredMatch', { simpleResolvers: true, implements: Node, description: 'A stored match with the facts behind it. Recalculated with the model and rules of its day, it gives the same result.' })
export class StoredMatchType {
  readonly __typename = 'StoredMatch';

  private readonly recomputed: Match;

  constructor(readonly row: StoredMatchRow, model: MatchingModel, private readonly locale: Locale) {
    this.recomputed = matchPair(row.facts, model, scoringContext(model, row.rules_on).rules);
  }

  @Field(() => ID, { description: 'Global id of the stored match.' })
  get id(): string { return globalId('StoredMatch', this.row.id); }

  @Field(() => Float, { description: 'Score at the time of storing, 0 to 100.' })
  get score(): number { return this.row.score / 100; }

  @Field(() => Float, { description: 'Confidence at the time of storing, 0 to 100.' })
  get confidence(): number { return this.row.confidence / 100; }

  @Field(() => Eligibilities, { description: 'Eligibility at the time of storing.' })
  get eligibility(): Eligibility { return this.row.eligibility; }

  @Field(() => MatchType, { description: 'The match, recalculated from the stored facts.' })
  get match(): MatchType { return new MatchType(this.recomputed, this.locale, 'PERSON', this.row.id); }

  @Field(() => Boolean, { description: 'Whether score, confidence and eligibility of the recalculated match equal the stored ones.' })
  get isReproduced(): boolean {
    const { score, confidence, eligibility } = this.recomputed;
    return score === this.row.score && confidence === this.row.confidence && eligibility === this.row.eligibility;
  }

  @Field(() => DateTimeScalar, { description: 'Time at which the match was stored.' })
  get createdAt(): Date { return new Date(this.row.created_at); }
}

export const StoredMatchConnection = connectionType('StoredMatch', () => StoredMatchType);
