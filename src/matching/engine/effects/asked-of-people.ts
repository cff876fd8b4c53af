import type { Need } from '../../../domain/seekers/index.js';
import { changedPost, type PostChange } from '../../changes/post-change.js';
import type { OpportunityFacts } from '../../facts.js';
import { accommodationsFor, aided } from '../../factors/accessibility.js';
import { functionCodes } from '../codes.js';
import { fails, isUnknown, passes } from '../judged.js';
import { PersonLaw, type LawPart } from '../people/person-law.js';
import { capacityNumbers, unknownCapacity } from '../people/person-rows.js';
import type { PostView } from '../people/post-view.js';
import type { ReadNumbers } from '../segment.js';
import type { Asked } from './classes.js';
import { readAges, readCapacities, readCertificates, readNeeds, readResidences, readStatuses, readSupported, readTerms } from './person-columns.js';
import { joined, settledBy, standingBy, unchanged, type Standing } from './standing.js';

/** Whether it is by the law's gates, or that of education, that a change brings something. */
export function isOfLaw({ kind }: PostChange): boolean {
  return kind !== 'ACCOMMODATION' && kind !== 'DEMAND';
}

/**
 * What one post asks of people, thing by thing, as far as a gate may keep anybody away; and what changes of the post make of it. Not what
 * people ask of its place: by that they lie in groups.
 */
export function askedOfPeople(view: PostView, changes: readonly PostChange[]): Asked[] {
  return [...askedByWishes(view), ...askedByLaw(view, changes), ...new AskedOfAccess(view, changes).asked()];
}

/** People's own limits, on which no change of the post bears. */
function askedByWishes({ preferences, encoder }: PostView): Asked[] {
  return [
    { size: encoder.terms.size, read: readTerms, standing: (number) => unchanged(preferences.termsOutcome(number)) },
    { size: fails + 1, read: preferences.readPayOutcomes, standing: unchanged },
  ];
}

function askedByLaw({ law, views: { opportunity, rules, today, viewer }, encoder }: PostView, changes: readonly PostChange[]): Asked[] {
  const read: Readonly<Record<LawPart, ReadNumbers>> = {
    status: readStatuses(law.validOn), age: readAges(law), residence: readResidences, certificates: readCertificates, supported: readSupported(law),
  };
  const after = changes.flatMap((change, place) => (isOfLaw(change) ? [{ change: place, law: new PersonLaw(changedPost(opportunity, change), rules, today, viewer, encoder) }] : []));
  return law.asked.map((part) => ({
    size: law.answers[part].size, read: read[part],
    standing: (number) => standingBy(law.answers[part].of(number), after.map(({ change, law: { answers } }) => ({ change, outcome: answers[part].of(number) }))),
  }));
}

/** What the post demands of functions, and what people can't do without. */
class AskedOfAccess {
  private readonly provisions: OpportunityFacts['provisions'];
  /** By code of the accommodation, and of the function: the place of the change that provides the one, and drops what is demanded of the other. */
  private readonly providing: ReadonlyMap<string, number>;
  private readonly dropping: ReadonlyMap<string, number>;

  constructor(private readonly view: PostView, changes: readonly PostChange[]) {
    this.provisions = view.views.opportunity.provisions;
    this.providing = new Map(changes.flatMap((change, place) => (change.kind === 'ACCOMMODATION' ? [[change.code, place]] : [])));
    this.dropping = new Map(changes.flatMap((change, place) => (change.kind === 'DEMAND' ? [[change.functionCode, place]] : [])));
  }

  asked(): Asked[] {
    const { views: { opportunity: { demands } }, encoder: { helps, needs, aids } } = this.view;
    const all = Array.from({ length: helps.size }, (_, number) => helps.get(number));
    const aidsOf = Int32Array.from(all, (help) => help.aids);
    return [
      { size: needs.size, read: readNeeds(Int32Array.from(all, (help) => help.needs)), standing: (number) => this.ofNeeds(needs.get(number)) },
      ...demands.filter(({ isEssential }) => isEssential).map((demand): Asked => ({
        size: aids.size * capacityNumbers, read: readCapacities(aidsOf, functionCodes.of(demand.functionCode)),
        standing: (number) => this.ofDemand(demand, aids.get(Math.floor(number / capacityNumbers)), number % capacityNumbers),
      })),
    ];
  }

  /** How those stand who can't do without some accommodations. */
  private ofNeeds(needs: readonly Need[]): Standing {
    let standing = unchanged(passes);
    for (const { accommodationCode: code, isRequired } of needs) {
      const said = this.provisions[code];
      if (!isRequired || said === 'PROVIDED' || said === 'WILLING') continue;
      standing = joined(standing, settledBy(said === 'REFUSED' ? fails : isUnknown, [this.providing.get(code)]));
    }
    return standing;
  }

  /** How those stand to an essential demand who have some aids and so much of the function. */
  private ofDemand({ functionCode, level, basis }: OpportunityFacts['demands'][number], aids: readonly string[], capacity: number): Standing {
    const dropping = this.dropping.get(functionCode);
    if (level === null || capacity === unknownCapacity) return settledBy(isUnknown, [dropping]);
    const { level: reached } = aided({ aids }, functionCode, capacity);
    if (reached >= level) return unchanged(passes);
    const helpers = accommodationsFor(functionCode, level - reached, aids);
    const said = helpers.map(({ code }) => this.provisions[code]);
    if (said.some((provision) => provision === 'PROVIDED' || provision === 'WILLING')) return unchanged(passes);
    const isRefused = said.every((provision) => provision === 'REFUSED') && basis === 'STATED';
    return settledBy(isRefused ? fails : isUnknown, [dropping, ...helpers.map(({ code }) => this.providing.get(code))]);
  }
}
