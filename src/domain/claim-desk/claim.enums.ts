import { graphqlEnum } from '../../platform/graphql/enums.js';
import { factKindCodes, factKinds, type ClaimParty, type ClaimState, type FactKind } from '../claims/index.js';

export const FactKinds = graphqlEnum<FactKind>('FactKind', 'Fact with legal effect, which counts once a centre or a data exchange has confirmed it.',
  Object.fromEntries(factKindCodes.map((kind) => [kind, `Fact about ${factKinds[kind].about === 'PERSON' ? 'a job seeker' : 'an employer'}: ${factKinds[kind].label.en} (${factKinds[kind].label.zh}).`])) as Record<FactKind, string>);

export const ClaimStates = graphqlEnum<ClaimState>('ClaimState', 'Progress of a claim from its statement to a decision and its end.', {
  OPEN: 'The fact is stated, and the centre has not decided yet.',
  CONFIRMED: 'The fact is confirmed and counts.',
  REJECTED: 'The claim is rejected, and the stated fact does not count.',
  WITHDRAWN: 'The claim was withdrawn, or replaced by a later claim, before a decision.',
  REPLACED: 'The fact counted until a later fact of the same kind was confirmed.',
  LAPSED: 'The fact counted until its last day, which has passed.',
});

export const ClaimParties = graphqlEnum<ClaimParty>('ClaimParty', 'Party that states a fact or decides on a claim.', {
  PERSON: 'The job seeker whom the fact is about.',
  EMPLOYER: 'The employer that the fact is about.',
  CENTRE: 'An employment service centre, or an administrator.',
  DATA_EXCHANGE: 'The service account of a data exchange.',
  IMPORT: 'A table that was imported.',
  UNKNOWN: 'Unknown origin: the fact was recorded before facts were confirmed.',
});
