import { regionNearness, type RegionNearness } from '../../../domain/regions/terms.js';
import { preference, wishLine, type PreferenceConstants } from './preference.js';

function nearnessValue(nearness: RegionNearness, constants: PreferenceConstants): number {
  switch (nearness) {
    case 'SAME': return constants.sameCounty;
    case 'SAME_CITY': return constants.sameCity;
    case 'SAME_PROVINCE': return constants.sameProvince;
    case 'FAR': return 0;
  }
}

const nearnessOrder: readonly RegionNearness[] = ['SAME', 'SAME_CITY', 'SAME_PROVINCE', 'FAR'];

/** The nearness of a place of work to the nearest of the wished regions. */
export function nearestRegion(place: string, wished: readonly string[]): RegionNearness {
  const found = wished.map((code) => nearnessOrder.indexOf(regionNearness(place, code)));
  return nearnessOrder[Math.min(...found)] ?? 'FAR';
}

const weight = ({ regionWeight }: PreferenceConstants): number => regionWeight;

export const regions = preference({
  about: 'REGION',
  reads: { jobSeeker: ['wishedRegions'], vacancy: ['regionCode', 'workMode'] },
  weight,
  line: (jobSeeker, vacancy, constants) => {
    const wish = jobSeeker.wishedRegions;
    if (wish === undefined || wish.codes.length === 0) return null;
    const { regionCode: offered, workMode } = vacancy;
    const isHomeBased = workMode === 'HOME_BASED';
    const nearness = offered === null ? null : nearestRegion(offered, wish.codes);
    const byNearness = nearness === null ? null : nearnessValue(nearness, constants);
    const value = isHomeBased ? constants.sameCounty : byNearness;
    const evidence = { about: 'REGION', wished: wish.codes, offered, isHomeBased, nearness } as const;
    return wishLine(evidence, weight(constants), value, constants);
  },
});
