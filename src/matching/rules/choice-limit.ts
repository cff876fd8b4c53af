import { listText, text, type Text } from '../../platform/i18n/text.js';
import { jobSeekerView, type JobSeekerView } from '../facts/views.js';
import { condition, gate, outcomeOf, type Gate } from './gate.js';
import { limitFinding, noLimit, ownWish } from './limit.js';

type ChoiceWish = 'wishedShifts' | 'wishedWorkModes' | 'wishedEmployment';
type ChoiceOffer = 'shift' | 'workMode' | 'employmentKind';

interface ChoiceLimit<Id extends string> {
  readonly id: Id;
  readonly description: string;
  readonly rule: Text;
  readonly question: Text;
  readonly labels: Readonly<Record<string, Text>>;
  readonly wish: ChoiceWish;
  readonly offer: ChoiceOffer;
}

/** The values that a job seeker accepts; null where the wish is no limit. */
function acceptedBy(jobSeeker: Pick<JobSeekerView, ChoiceWish>, wish: ChoiceWish): readonly string[] | null {
  const choice = jobSeeker[wish];
  return choice === undefined || !choice.isLimit || choice.accepted.length === 0 ? null : choice.accepted;
}

/** A gate on a job seeker's limit to some of several values. */
export function choiceLimit<const Id extends string>(definition: ChoiceLimit<Id>): Gate<Id> {
  const { id, description, rule, question, labels, wish, offer } = definition;
  return gate({
    id,
    description,
    rule,
    source: ownWish,
    conditions: [condition({
      reads: { jobSeeker: [wish], vacancy: [offer] },
      judge: (jobSeeker, vacancy) => {
        const accepted = acceptedBy(jobSeeker, wish);
        if (accepted === null) return 'PASS';
        const offered = vacancy[offer];
        return outcomeOf(offered === null ? null : accepted.includes(offered));
      },
    })],
    explain: ({ seeker }, rules, outcome) => {
      const accepted = acceptedBy(jobSeekerView(seeker, rules.on), wish);
      if (accepted === null) return noLimit;
      return limitFinding(outcome, listText(accepted.map((value) => labels[value] ?? text(value, value))), question);
    },
  });
}
