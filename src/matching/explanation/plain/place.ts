import { text, type Text } from '../../../platform/i18n/text.js';
import type { PlaceEvidence } from '../../factors/line.js';
import { isHardJourney, journeyTo } from '../../factors/place/index.js';
import { jobSeekerView, vacancyView } from '../../facts/views.js';
import type { PairFacts } from '../../facts.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { gatePart, type GateWords } from './gate-part.js';
import { askEmployer, part, type PlainPart } from './plain-part.js';
import { placeName } from './wishes.js';

const atHome = text('在家干活,不用出门上班。', 'You work at home, and need not travel.');
const unstated = text('在哪里上班,单位没写,先问单位。', 'The employer does not say where the work is. Ask the employer first.');

/** How far it is, after the name of the place. */
function distanceWords({ km, isInSameCity, isWished }: Pick<PlaceEvidence, 'km' | 'isInSameCity' | 'isWished'>): Text {
  if (km === 0) return isWished ? text('是您想去的地方', 'where you want to work') : text('离您家很近', 'near your home');
  if (km !== null) return text(`离您家大约${km}公里`, `about ${km} km from your home`);
  return isInSameCity ? text('和您在一个市', 'in your city') : text('离您家多远还不清楚', 'how far from your home is not known');
}

const lodgingThere = text('单位管住。', 'The employer provides lodging.');
const rareWork = text('有您这种资格证的人少,这样的岗位也少。', 'Few people hold your certificate, and few posts need it.');
const hardWay = text('出门对您有点难,有人送、有车接会好些。', 'Travelling is hard for you. Somebody who brings you would help.');

export function plainPlace(evidence: PlaceEvidence): PlainPart {
  const { offered, isHomeBased, providesLodging, isHard, isScarce } = evidence;
  if (isHomeBased) return part(atHome);
  if (offered === null) return askEmployer(unstated);
  const [place, distance] = [placeName(offered), distanceWords(evidence)];
  return part(
    text(`上班在${place.zh},${distance.zh}。`, `The work is in ${place.en}, ${distance.en}.`),
    ...(providesLodging ? [lodgingThere] : []),
    ...(isHard ? [hardWay] : []),
    ...(isScarce ? [rareWork] : []),
  );
}

const reached = text('上班的地方您去得了。', 'You can get to the place of work.');
const tooFar = text('上班的地方太远,您说过不搬家。', 'The place of work is too far, and you said that you do not move.');
const changeTravel = text('您愿意走远些的话,可以改您的求职意愿。', 'If you are willing to go further, change your wishes.');

/** What is to be asked before it is known whether the job seeker gets to work. */
function openReach({ seeker, opportunity }: PairFacts, { on }: RuleSet): ReturnType<typeof gatePart> {
  const [traveller, workplace] = [jobSeekerView(seeker, on), vacancyView(opportunity, on)];
  if (workplace.regionCode === null) return gatePart(unstated, { asks: 'EMPLOYER' });
  const journey = journeyTo(workplace.regionCode, traveller);
  const place = placeName(workplace.regionCode);
  const where = text(`上班在${place.zh}。`, `The work is in ${place.en}.`);
  if (isHardJourney(journey, traveller, workplace)) {
    return gatePart([where, text('请您回答:您自己去得了吗?有人送也算。', 'Please answer: can you get there, alone or with somebody?')], { asks: 'YOU' });
  }
  if (journey.km === null) return gatePart([where, text('请您回答:您去得了吗?', 'Please answer: can you get there?')], { asks: 'YOU' });
  return gatePart([
    text(`上班的地方离您家大约${journey.km}公里。`, `The work is about ${journey.km} km from your home.`),
    text('请您回答:您愿意搬过去住吗?', 'Please answer: would you move there?'),
  ], { asks: 'YOU' });
}

export const withinReachWords: GateWords = {
  PASS: gatePart(reached),
  FAIL: gatePart(tooFar, { next: changeTravel }),
  UNKNOWN: openReach,
};
