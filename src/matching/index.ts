export { factorLabels } from './explanation/factor-labels.js';
export { lineText } from './explanation/line-texts.js';
export { points, summary } from './explanation/summary.js';
export { rankForPerson, rankForPost } from './matching.service.js';
export { rank, compareRank, rankKeys } from './ranking.js';
export { matchPair, type Match } from './match.js';
export { JobFairMatchesResolver, JobSeekerMatchesResolver, MatchResolver, VacancyCandidatesResolver } from './matching.resolver.js';
export { recordDefaultModel } from './model/model.service.js';
export { StoredMatch, StoredModel } from './stored-match.entity.js';
