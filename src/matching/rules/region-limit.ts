import { fullName, isWithin, type RegionNearness } from '../../domain/regions/terms.js';
import type { Reach } from '../../domain/seekers/index.js';
import { reachLabels } from '../../domain/seekers/terms.js';
import { listText, text } from '../../platform/i18n/text.js';
import { nearestRegion } from '../factors/preferences/regions.js';
import { condition, gate } from './gate.js';
import { limitFinding, noLimit, ownWish } from './limit.js';

const reachedNearness: Readonly<Record<Reach, readonly RegionNearness[]>> = {
  COUNTY: ['SAME'],
  CITY: ['SAME', 'SAME_CITY'],
  PROVINCE: ['SAME', 'SAME_CITY', 'SAME_PROVINCE'],
  ANYWHERE: ['SAME', 'SAME_CITY', 'SAME_PROVINCE', 'FAR'],
};

export const regionLimit = gate({
  id: 'REGION_LIMIT',
  description: "The region is within the job seeker's strict limit.",
  rule: text(
    '工作地点须在本人能去的范围内,居家工作除外。',
    'The place of work must lie where the person can go; work from home always does.',
  ),
  source: ownWish,
  conditions: [condition({
    reads: { jobSeeker: ['wishedRegions'], vacancy: ['regionCode', 'workMode'] },
    judge: (jobSeeker, vacancy) => {
      const wish = jobSeeker.wishedRegions;
      if (wish === undefined || !wish.isLimit || wish.codes.length === 0) return 'PASS';
      const { regionCode, workMode } = vacancy;
      if (workMode === 'HOME_BASED') return 'PASS';
      if (regionCode === null) return 'UNKNOWN';
      if (reachedNearness[wish.reach].includes(nearestRegion(regionCode, wish.codes))) return 'PASS';
      // A vacancy that names only a city or province may still lie in the wished county.
      return wish.codes.some((code) => isWithin(code, regionCode)) ? 'UNKNOWN' : 'FAIL';
    },
  })],
  explain: ({ seeker: { wishes: { regions } }, opportunity: { workMode } }, _rules, outcome) => {
    if (regions === undefined || !regions.isLimit) return noLimit;
    if (workMode === 'HOME_BASED') {
      return { reason: text('在家工作,地点不受限制。', 'The work is done at home.'), question: null };
    }
    const places = listText(regions.codes.map(fullName));
    const reach = reachLabels[regions.reach];
    return limitFinding(
      outcome, text(`${places.zh}(${reach.zh}范围)`, `${places.en} (${reach.en})`),
      text('请问用人单位:具体在哪个县区上班?', 'Ask the employer: in which county is the work done?'),
    );
  },
});
