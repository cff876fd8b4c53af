import { accommodations, lodging, transports } from '../../domain/accommodations/terms.js';
import { humanFunctions } from '../../domain/functions/terms.js';
import { isOfWork, isToConfirm } from '../../domain/vacancies/terms.js';
import type { OpportunityFacts } from '../facts.js';

/** One thing that an employer could change at a post: provide an accommodation, or ask for less. What the law asks stays. */
export type PostChange =
  | { readonly kind: 'ACCOMMODATION'; readonly code: string }
  /** Do without what the work asks of a function: arrange the work otherwise. */
  | { readonly kind: 'DEMAND'; readonly functionCode: string }
  /** Go through the demands and confirm them as they are read. */
  | { readonly kind: 'DEMANDS_CONFIRMED' }
  | { readonly kind: 'EDUCATION' }
  | { readonly kind: 'CERTIFICATE'; readonly code: string }
  | { readonly kind: 'AGE' }
  | { readonly kind: 'RESIDENCE' };

/** What the employer could change: whatever it asks for, and every accommodation that it does not provide. */
export function postChanges({ provisions, demands, areDemandsConfirmed, minEducation, certificates, minAge, maxAge, residenceCode }: OpportunityFacts): PostChange[] {
  const open = accommodations.entries.filter(({ code, isOwnAid, deprecatedOn }) => deprecatedOn === null && !isOwnAid && provisions[code] !== 'PROVIDED');
  const functions = new Set(demands.filter((demand) => demand.isEssential && isOfWork(demand)).map(({ functionCode }) => functionCode));
  return [
    ...open.map(({ code }) => ({ kind: 'ACCOMMODATION', code } as const)),
    ...[...functions].map((functionCode) => ({ kind: 'DEMAND', functionCode } as const)),
    ...(areDemandsConfirmed || !demands.some(isOfWork) ? [] : [{ kind: 'DEMANDS_CONFIRMED' } as const]),
    ...(minEducation === null ? [] : [{ kind: 'EDUCATION' } as const]),
    ...certificates.map((code) => ({ kind: 'CERTIFICATE', code } as const)),
    ...(minAge === null && maxAge === null ? [] : [{ kind: 'AGE' } as const]),
    ...(residenceCode === null ? [] : [{ kind: 'RESIDENCE' } as const]),
  ];
}

/** The post after a change. */
export function changedPost(post: OpportunityFacts, change: PostChange): OpportunityFacts {
  switch (change.kind) {
    case 'ACCOMMODATION': return { ...post, provisions: { ...post.provisions, [change.code]: 'PROVIDED' } };
    case 'DEMAND': return { ...post, demands: post.demands.filter((demand) => demand.functionCode !== change.functionCode || !isOfWork(demand)) };
    case 'DEMANDS_CONFIRMED': return { ...post, areDemandsConfirmed: true, demands: post.demands.map((demand) => (isToConfirm(demand) ? { ...demand, basis: 'STATED' } : demand)) };
    case 'EDUCATION': return { ...post, minEducation: null };
    case 'CERTIFICATE': return { ...post, certificates: post.certificates.filter((code) => code !== change.code) };
    case 'AGE': return { ...post, minAge: null, maxAge: null };
    case 'RESIDENCE': return { ...post, residenceCode: null };
  }
}

const everyDemand = [...humanFunctions.codes].map((code) => `demands.${code}`);

/** The facts that a change touches, as rules read them; of provisions and demands the single entry. */
export function touchedByPostChange(change: PostChange): readonly string[] {
  switch (change.kind) {
    case 'ACCOMMODATION': return [`provisions.${change.code}`, ...(change.code === lodging ? ['providesLodging'] : []), ...(transports.includes(change.code) ? ['providesTransport'] : [])];
    case 'DEMAND': return [`demands.${change.functionCode}`];
    case 'DEMANDS_CONFIRMED': return ['areDemandsConfirmed', ...everyDemand];
    case 'EDUCATION': return ['minEducation'];
    case 'CERTIFICATE': return ['certificates'];
    case 'AGE': return ['minAge', 'maxAge'];
    case 'RESIDENCE': return ['residenceCode'];
  }
}
