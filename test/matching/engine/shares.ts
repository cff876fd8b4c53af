import { MatchIndex } from '../../../src/matching/engine/match-index.js';
import { merging } from '../../../src/matching/engine/threads/merging.js';
import type { AnswerTo, AskedOf, QuestionKind, ThreadAnswer, ThreadAsked, ThreadKind } from '../../../src/matching/engine/threads/protocol.js';
import type { OpportunityFacts, SeekerFacts } from '../../../src/matching/facts.js';
import { fill } from './rows.js';

type Answers = { readonly [Kind in ThreadKind]: (index: MatchIndex, asked: ThreadAsked<Kind>) => ThreadAnswer<Kind> };

const answers: Answers = {
  POSTS: (index, asked) => index.postsFor(asked), PEOPLE: (index, asked) => index.peopleFor(asked), PERSON_CHANGES: (index, asked) => index.personChanges(asked),
  SKILLS: (index, asked) => index.skills(asked), OPEN_QUESTIONS: (index, asked) => index.openQuestions(asked), POST_CHANGES: (index, asked) => index.postChanges(asked),
  SIZE: (index) => index.size,
};

/** An index in shares, as the threads of a process hold them, in this thread: questions go to every share, and the answers are merged as the engine merges them. */
export class IndexShares {
  private asked = 0;

  constructor(private readonly shares: readonly MatchIndex[]) {}

  ask<Kind extends QuestionKind>(kind: Kind, asked: AskedOf<Kind>): Promise<AnswerTo<Kind>> {
    const askAll = <Each extends ThreadKind>(each: Each, question: ThreadAsked<Each>): Promise<ThreadAnswer<Each>[]> =>
      Promise.resolve(this.shares.map((index) => answers[each](index, question)));
    return merging[kind](askAll, asked, ++this.asked);
  }
}

/** The shares of an index of facts that a test makes up. */
export class Shares extends IndexShares {
  constructor(of: number, facts: { readonly posts?: readonly OpportunityFacts[]; readonly people?: readonly SeekerFacts[] }) {
    super(Array.from({ length: of }, (_, share) => {
      const index = new MatchIndex();
      fill(index, { posts: facts.posts?.filter(({ id }) => id % of === share), people: facts.people?.filter(({ id }) => id % of === share) });
      return index;
    }));
  }
}
