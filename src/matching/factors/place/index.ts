import type { PairFacts } from '../../facts.js';
import { jobSeekerView, vacancyView, type JobSeekerView, type VacancyView } from '../../facts/views.js';
import type { MatchingModel } from '../../model/model.js';
import { isScarceMatch } from '../../rules/qualification.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { meanFactor, wholly, type Factor, type Line } from '../line.js';
import { journeyTo, type Home, type Journey } from './journey.js';

export { journeyTo, keepJourneys, type Home, type Journey } from './journey.js';

export type PlaceConstants = MatchingModel['place'];
/** What of a job seeker decides how well places of work lie. */
export type Traveller = Home & Pick<JobSeekerView, 'wishedTravel' | 'homeWork' | 'travelling'>;
/** What of a vacancy decides how well it lies. */
export type Workplace = Pick<VacancyView, 'regionCode' | 'workMode' | 'providesLodging' | 'providesTransport'>;

/** The facts of both sides that the line reads. */
export const placeReads = {
  jobSeeker: ['residenceCode', 'wishedRegions', 'wishedTravel', 'homeWork', 'travelling'],
  vacancy: ['regionCode', 'workMode', 'providesLodging', 'providesTransport'],
} as const;

/** Up to so many kilometres a journey asks for a capacity for travelling of 1, and of 2; beyond, of 3. */
const travellingSteps = [{ km: 5, level: 1 }, { km: 20, level: 2 }] as const;
const farthestTravelling = 3;

/** Whether the journey asks more of travelling than the job seeker is known to have: what is unknown costs nothing. */
export function isHardJourney({ km, isInSameCity }: Journey, { travelling }: Pick<Traveller, 'travelling'>, { providesLodging, providesTransport }: Pick<Workplace, 'providesLodging' | 'providesTransport'>): boolean {
  if (travelling === null || providesLodging || providesTransport) return false;
  const asked = km === null ? (isInSameCity ? 2 : farthestTravelling) : travellingSteps.find((step) => km <= step.km)?.level ?? farthestTravelling;
  return travelling < asked;
}

/** The values of distances, the highest first. */
function bands({ sameCounty, near, commutable, far, beyond }: PlaceConstants): readonly number[] {
  return [sameCounty, near, commutable, far, beyond];
}

/** The value of a distance. Hybrid work lies one band nearer; what lies beyond all bands stays there. */
function ofDistance(km: number, isHybrid: boolean, constants: PlaceConstants): number {
  const { nearKm, commutableKm, farKm, beyond } = constants;
  const band = km === 0 ? 0 : km <= nearKm ? 1 : km <= commutableKm ? 2 : km <= farKm ? 3 : 4;
  return bands(constants)[isHybrid && band > 0 && band < 4 ? band - 1 : band] ?? beyond;
}

function nextLower(value: number, constants: PlaceConstants): number {
  return bands(constants).find((band) => band < value) ?? constants.beyond;
}

/** The value of work at home: it lies nowhere. */
function ofHomeWork({ homeWork }: Pick<Traveller, 'homeWork'>, constants: PlaceConstants): number {
  switch (homeWork) {
    case 'WANTED':
    case 'ACCEPTED': return constants.homeAccepted;
    case 'NOT_ASKED': return constants.homeNotAsked;
    case 'NOT_WISHED': return constants.homeNotWished;
  }
}

function valueOf(journey: Journey, traveller: Omit<Traveller, keyof Home>, workplace: Workplace, constants: PlaceConstants): number {
  const { km, isInSameCity, isInWishedCity, isInWishedProvince } = journey;
  const { wishedTravel } = traveller;
  const { maxKm = null, willMove = null } = wishedTravel ?? {};
  const value = Math.max(
    km === null ? (isInSameCity ? constants.unknownInCity : constants.unknown) : ofDistance(km, workplace.workMode === 'HYBRID', constants),
    km !== null && maxKm !== null && km <= maxKm ? constants.ownDistance : 0,
    isInWishedCity ? constants.wishedCity : 0,
    isInWishedProvince ? (km !== null && km <= constants.provinceKm ? constants.wishedProvince : constants.wishedProvinceBeyond) : 0,
    workplace.providesLodging && willMove === true ? constants.lodging : 0,
  );
  return isHardJourney(journey, traveller, workplace) ? Math.min(value, nextLower(value, constants)) : value;
}

/** How well the place of work lies: one line. */
export function placeLine(traveller: Traveller, workplace: Workplace, constants: PlaceConstants): Line {
  const { regionCode: offered, workMode, providesLodging } = workplace;
  const isHomeBased = workMode === 'HOME_BASED';
  const journey = journeyTo(offered, traveller);
  const evidence = {
    about: 'PLACE', offered, isHomeBased, homeWork: traveller.homeWork, km: isHomeBased ? null : journey.km, isInSameCity: journey.isInSameCity,
    isWished: journey.isCovered || journey.isInWishedCity || journey.isInWishedProvince, providesLodging, isHard: !isHomeBased && isHardJourney(journey, traveller, workplace), isScarce: false,
  } as const;
  return {
    evidence, weight: 1, ...wholly(isHomeBased || journey.km !== null),
    value: isHomeBased ? ofHomeWork(traveller, constants) : valueOf(journey, traveller, workplace, constants),
  };
}

/** The same where the vacancy needs a scarce qualification that the job seeker holds: such work is worth a longer way. */
function worthTheWay({ evidence, value, ...line }: Line, { scarce }: PlaceConstants): Line {
  return { ...line, evidence: evidence.about === 'PLACE' ? { ...evidence, isScarce: true } : evidence, value: Math.max(value, scarce) };
}

/** Where the work is, seen from the job seeker's home and wishes. */
export function placeFactor(pair: PairFacts, model: MatchingModel, rules: RuleSet): Factor {
  const { seeker, opportunity } = pair;
  const line = placeLine(jobSeekerView(seeker, rules.on), vacancyView(opportunity, rules.on), model.place);
  return meanFactor('PLACE', [model.place.scarce > 0 && isScarceMatch(pair, rules) ? worthTheWay(line, model.place) : line], model.emptyFactor);
}
