import { clausesOf } from './clauses-of-text.js';
import { postingQuestions, type PostingQuestion, type PostingQuestionCode } from './questions.data.js';

/** What of a workplace is recorded, so that a text that speaks of it raises no question. */
export type RecordedOfWorkplace = Readonly<Partial<Record<PostingQuestionCode, boolean>>>;

export function isPostingQuestion(code: string): code is PostingQuestionCode {
  return postingQuestions.some((question) => question.code === code);
}

/** Words of a text that raise a question, with their place in it, from 0. */
export interface QuestionFound {
  readonly question: PostingQuestion;
  readonly words: string;
  readonly from: number;
  readonly until: number;
}

/** The questions that a text raises, each once, in the order of the text. */
export function questionsOfText(text: string, recorded: RecordedOfWorkplace): QuestionFound[] {
  const open = new Set(postingQuestions.filter(({ code }) => recorded[code] !== true));
  const found: QuestionFound[] = [];
  for (const { plain, places } of clausesOf(text)) {
    for (const question of open) {
      if (question.unless.some((pattern) => pattern.test(plain))) continue;
      const match = question.finds.map((pattern) => pattern.exec(plain)).find((each) => each !== null);
      if (match == null) continue;
      const from = places[match.index] ?? 0;
      const until = (places[match.index + match[0].length - 1] ?? from) + 1;
      found.push({ question, words: text.slice(from, until), from, until });
      open.delete(question);
    }
  }
  return found;
}
