import type { ApplicationStatus } from '../../src/domain/applications/index.js';
import type { AnswerTo, AskedOf, QuestionKind } from '../../src/matching/engine/threads/protocol.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';
import type { IsoDate } from '../../src/platform/calendar.js';

export interface Application {
  readonly seekerId: number;
  readonly vacancyId: number;
  readonly status: ApplicationStatus;
}

/** What the golden answers are computed from: a matching index, and the facts of both sides. */
export interface Source {
  /** The day whose rules hold, and on which consents must hold. */
  readonly day: IsoDate;
  /** How many job seekers and vacancies there are, whose ids are counted from 1. */
  readonly size: { readonly people: number; readonly posts: number };
  readonly applications: readonly Application[];
  ask<Kind extends QuestionKind>(kind: Kind, asked: AskedOf<Kind>): Promise<AnswerTo<Kind>>;
  /** @throws Error where no job seeker has the id */
  seeker(id: number): Promise<SeekerFacts>;
  /** @throws Error where no vacancy has the id */
  vacancy(id: number): Promise<OpportunityFacts>;
}
