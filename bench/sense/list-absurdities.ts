import { educationLevels } from '../../src/domain/education/terms.js';
import { medicalMassageOccupation } from '../../src/domain/occupations/terms.js';
import { text, type Text } from '../../src/platform/i18n/text.js';
import { examplePair, type JobSeeker, type Vacancy } from './pair.js';
import { isWishedPlace } from './reach.js';

/** The first places of a job seeker's list, and all vacancies that are open. */
interface SeekerList {
  readonly seeker: JobSeeker;
  readonly listed: readonly Vacancy[];
  readonly open: readonly Vacancy[];
}

/** A kind of list that a counsellor would call absurd, whatever each of its pairs is. */
export interface ListAbsurdity {
  readonly id: string;
  readonly sentence: Text;
  /** Whether it says anything about this job seeker's list. */
  readonly concerns: (list: SeekerList) => boolean;
  /** Asked of lists that it concerns. */
  readonly finds: (list: SeekerList) => boolean;
  readonly example: SeekerList;
  readonly counterExample: SeekerList;
}

const rankOf = (code: string): number => educationLevels.get(code).rank;

/** Whether plain facts leave a hospital vacancy open to a holder: none of the holder's limits and no schooling keeps it away. */
function isOpenTo(seeker: JobSeeker, vacancy: Vacancy): boolean {
  const { wishes, educationLevel } = seeker;
  const { regionCode, payMaxCny, payMinCny, hoursPerWeek, workMode, shift, employmentKind, minEducation } = vacancy;
  const pay = payMaxCny ?? payMinCny;
  const isLeftOut = <Value>(wish: { readonly accepted: readonly Value[]; readonly isLimit: boolean } | undefined, value: Value | null): boolean =>
    wish?.isLimit === true && value !== null && !wish.accepted.includes(value);
  return regionCode !== null
    && (wishes.regions?.isLimit !== true || isWishedPlace(seeker, regionCode))
    && (wishes.pay?.isLimit !== true || pay === null || pay >= wishes.pay.monthlyCny)
    && (wishes.hours?.isLimit !== true || hoursPerWeek === null || hoursPerWeek <= wishes.hours.maxPerWeek)
    && !isLeftOut(wishes.workModes, workMode) && !isLeftOut(wishes.shifts, shift) && !isLeftOut(wishes.employment, employmentKind)
    && (minEducation === null || educationLevel === null || rankOf(educationLevel) >= rankOf(minEducation));
}

const isHospital = ({ occupationCode }: Vacancy): boolean => occupationCode === medicalMassageOccupation;
/** As many as the case asks for: one such vacancy may be taken. */
const enough = 3;

const holder = examplePair({ certificates: [{ code: 'medicalMassage', issuedOn: '2020-05-01', validUntil: null }] }, {}).seeker;
const shop = examplePair({}, { title: '盲人按摩师', occupationCode: '4-10-04-02' }).vacancy;
const hospital = examplePair({}, { title: '医疗按摩师', occupationCode: medicalMassageOccupation }).vacancy;

export const listAbsurdities: readonly ListAbsurdity[] = [
  {
    id: 'noHospitalForMedicalMassage',
    sentence: text('有盲人医疗按摩资格的人,前十个岗位里没有一个医疗按摩岗位,省内明明有。', 'Not one medical vacancy among the first ten of a holder of the medical-massage qualification, while such are open in the province.'),
    concerns: ({ seeker, open }) => seeker.certificates.some(({ code }) => code === 'medicalMassage') && open.filter((each) => isHospital(each) && isOpenTo(seeker, each)).length >= enough,
    finds: ({ listed }) => !listed.some(isHospital),
    example: { seeker: holder, listed: [shop, shop], open: [shop, shop, hospital, hospital, hospital] },
    counterExample: { seeker: holder, listed: [shop, hospital], open: [shop, shop, hospital, hospital, hospital] },
  },
];
