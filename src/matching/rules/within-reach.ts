import { firstEdition } from '../../domain/measures-document/terms.js';
import { fullName } from '../../domain/regions/terms.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { isHardJourney, journeyTo, type Traveller, type Workplace } from '../factors/place/index.js';
import { jobSeekerView, vacancyView } from '../facts/views.js';
import type { DatedRule } from './dated.js';
import { condition, gate, type Finding, type Outcome } from './gate.js';
import { ownWish } from './limit.js';

/** How far people go to work who said nothing of it. */
export interface ReachRule { readonly usualKm: number; /** Beyond the reach times this, in tenths, whoever does not move cannot take the work. */ readonly tooFarTenths: number }

/** An assumption of this service, marked as one: no rule gives a distance. */
export const reachRules: readonly DatedRule<ReachRule>[] = [{
  validFrom: firstEdition, validUntil: null, usualKm: 40, tooFarTenths: 15,
  text: {
    zh: '工作地点要去得了:在本人愿意走的路程以内,没有说过的按 40 公里算。',
    en: 'The place of work can be reached: within the distance that the person goes, 40 km where nothing was said.',
  },
  source: { zh: '本服务的约定:没有规定给出路程', en: 'A convention of this service: no rule gives a distance' },
}];

type Asked = Omit<Traveller, 'homeWork'>;

function outcomeOf(traveller: Asked, workplace: Workplace, { usualKm, tooFarTenths }: ReachRule): Outcome {
  const { regionCode, workMode, providesLodging, providesTransport } = workplace;
  if (workMode === 'HOME_BASED') return 'PASS';
  if (regionCode === null) return 'UNKNOWN';
  const journey = journeyTo(regionCode, traveller);
  const { maxKm, willMove } = traveller.wishedTravel ?? { maxKm: null, willMove: null };
  const reach = maxKm ?? usualKm;
  const { km, isCovered } = journey;
  const isReached = isCovered || (km !== null && km <= reach) || (providesLodging && willMove === true);
  if (isReached) return isHardJourney(journey, traveller, workplace) ? 'UNKNOWN' : 'PASS';
  const isTooFar = km !== null && km * 10 > reach * tooFarTenths;
  return isTooFar && willMove === false && !providesTransport && workMode !== null ? 'FAIL' : 'UNKNOWN';
}

function openQuestion(traveller: Asked, workplace: Workplace): Text {
  const { regionCode } = workplace;
  if (regionCode === null) return text('请问用人单位:在哪个县区上班?', 'Ask the employer: in which county is the work done?');
  if (traveller.residenceCode === null && traveller.wishedRegions === undefined) return text('您住在哪个县区?', 'In which county do you live?');
  const journey = journeyTo(regionCode, traveller);
  const { km } = journey;
  const place = fullName(regionCode);
  if (isHardJourney(journey, traveller, workplace)) return text(`您自己能去${place.zh}上班吗?有人送、有车接也算。`, `Can you get to work in ${place.en}, alone or with somebody who brings you?`);
  if (km === null) return text(`上班的地方在${place.zh},您去得了吗?`, `The work is in ${place.en}: can you get there?`);
  return text(`上班的地方离您家大约 ${km} 公里。您愿意搬过去住吗?`, `The work is about ${km} km from your home. Would you move there?`);
}

export const withinReach = gate({
  id: 'WITHIN_REACH',
  description: "The place of work can be reached from the job seeker's home or a wished region.",
  rule: text('工作地点要去得了。', 'The place of work can be reached.'),
  source: ownWish,
  conditions: [condition({
    reads: { jobSeeker: ['residenceCode', 'wishedRegions', 'wishedTravel', 'travelling'], vacancy: ['regionCode', 'workMode', 'providesLodging', 'providesTransport'] },
    judge: (jobSeeker, vacancy, { reach }) => (reach === null ? 'PASS' : outcomeOf(jobSeeker, vacancy, reach)),
  })],
  explain: (pair, rules, outcome): Finding => {
    const stated = rules.reach === null ? {} : { rule: rules.reach.text, source: rules.reach.source };
    const [traveller, workplace] = [jobSeekerView(pair.seeker, rules.on), vacancyView(pair.opportunity, rules.on)];
    if (workplace.workMode === 'HOME_BASED') return { ...stated, reason: text('在家工作,不用去单位。', 'The work is done at home.'), question: null };
    const { km } = journeyTo(workplace.regionCode, traveller);
    const distance = km === null ? text('路程不清楚', 'the distance is unknown') : km === 0 ? text('就在本人住的或想去的地方', 'it is where the person lives or wishes to work') : text(`大约 ${km} 公里`, `about ${km} km`);
    switch (outcome) {
      case 'PASS': return { ...stated, reason: text(`工作地点去得了(${distance.zh})。`, `The place of work can be reached (${distance.en}).`), question: null };
      case 'FAIL': return { ...stated, reason: text(`工作地点太远(${distance.zh}),本人不愿意搬家。`, `The place of work is too far (${distance.en}), and the person does not move.`), question: null };
      case 'UNKNOWN': return { ...stated, reason: text(`还不知道去不去得了(${distance.zh})。`, `Whether the place of work can be reached is not known (${distance.en}).`), question: openQuestion(traveller, workplace) };
    }
  },
});
