import { addDays, ageOn, type IsoDate } from '../platform/calendar.js';
import { educationLevels } from '../domain/education/index.js';
import { isGraduateOn } from '../domain/graduates/terms.js';
import { employerConditions, programmeKinds, type ProgrammeKind, type ProgrammeKindCode } from '../domain/programmes/index.js';
import { isWithin } from '../domain/regions/index.js';
import type { DemoEmployer } from './employers.js';
import type { DemoPerson } from './people.js';
import { Random } from './random.js';

/** A programme of the demonstration, with who takes part. */
export interface DemoProgramme {
  readonly id: number;
  readonly kind: ProgrammeKindCode;
  readonly isPrivate: boolean;
  readonly title: string;
  readonly regionCode: string;
  readonly hostId: number | null;
  readonly startsOn: IsoDate;
  readonly closesOn: IsoDate | null;
  readonly places: number | null;
  readonly placesInAll: number | null;
  readonly fee: string | null;
  readonly usualFee: string | null;
  readonly hours: string | null;
  readonly skills: readonly string[];
  readonly reached: number | null;
  readonly isHeld: boolean;
  readonly people: readonly number[];
  readonly employers: readonly number[];
}

const courseSkills = ['dataEntry', 'customerService', 'graphicDesign', 'embroidery'] as const;

/** Of which the demonstration has none: there is one in the province. */
const notBuiltYet: ProgrammeKindCode = 'massageHospital';

type PersonTest = (person: DemoPerson, day: IsoDate) => boolean;

/** Who is drawn from, by the conditions of a kind. What is drawn decides what is drawn afterwards: a further condition is held against who was drawn (`heldAgainst`). */
const drawnFrom: Readonly<Record<string, PersonTest>> = {
  graduate: ({ graduate }) => graduate !== null, rural: ({ rural }) => rural !== null, massage: ({ massage }) => massage !== null,
  medicalMassage: ({ massage }) => massage?.branch === 'MEDICAL', visualDisability: ({ disability }) => disability.kind === 1,
  mentalOrIntellectual: ({ disability }) => disability.kind === 5 || disability.kind === 6, supportedEmployment: ({ disability }) => disability.kind === 5 || disability.kind === 6,
  certificate: () => true, workingAge: () => true, adult: () => true, massageEducation: () => true, ruralInDifficulty: ({ rural }) => rural !== null,
};
const heldAgainst: Readonly<Record<string, PersonTest>> = {
  certificate: ({ disability }, day) => disability.validUntil >= day, ruralInDifficulty: ({ rural }) => rural?.isInDifficulty === true,
  adult: ({ birthDate }, day) => ageOn(birthDate, day) >= 18,
  massageEducation: ({ educationLevel }) => educationLevels.get(educationLevel).rank >= educationLevels.get('SECONDARY_VOCATIONAL').rank,
  graduate: ({ graduate }, day) => graduate !== null && isGraduateOn('GUIDANCE', graduate.graduatedOn, day),
};
/** Kinds that came later are drawn after the others, by draws of their own: what is drawn for the others stays. */
const drawnLater: ReadonlySet<ProgrammeKindCode> = new Set<ProgrammeKindCode>(['procurementTender', 'tobaccoLicence', 'railwayShop', 'graduateContact', 'massageFiling', 'trainingBase']);
const laterSeed = 20_261_220;
/** Kinds that took any employer before they had a condition. */
const ofAnyEmployer: ReadonlySet<ProgrammeKindCode> = new Set<ProgrammeKindCode>(['labourDispatch', 'commission']);

/** Who of those that were drawn may take part; where none may, those of all who may. */
function eligible<Taker>(drawn: readonly Taker[], all: readonly Taker[], count: number, may: (taker: Taker) => boolean): readonly Taker[] {
  const among = drawn.filter(may);
  return among.length > 0 ? among : all.filter(may).slice(0, count);
}

function peopleOf(random: Random, conditions: readonly string[], people: readonly DemoPerson[], count: number, day: IsoDate): readonly DemoPerson[] {
  const from = people.filter((person) => conditions.every((code) => drawnFrom[code]?.(person, day) ?? false));
  return eligible(random.some(from, count), from, count, (person) => conditions.every((code) => heldAgainst[code]?.(person, day) ?? true));
}

function employersOf(random: Random, kind: ProgrammeKind, employers: readonly DemoEmployer[], count: number): readonly DemoEmployer[] {
  const may = (employer: DemoEmployer): boolean => kind.employerConditions.every((code) => employerConditions[code].kinds.includes(employer.kind));
  const from = ofAnyEmployer.has(kind.code as ProgrammeKindCode) ? employers : employers.filter(may);
  return eligible(random.some(from, count), from, count, may);
}

/** Where programmes are, how many take part, and over how many years. */
export interface DemoProgrammesSize { readonly places: readonly string[]; readonly takers: readonly [number, number]; readonly yearsHeld: number }

/** Of each kind in each place one that was held in each of the years, and one that is to come; nobody of them exists. */
export function demoProgrammes(random: Random, size: DemoProgrammesSize, employers: readonly DemoEmployer[], people: readonly DemoPerson[], today: IsoDate): DemoProgramme[] {
  const [later, first] = [true, false].map((isLater) => programmeKinds.entries.filter(({ code }) => drawnLater.has(code) === isLater));
  const drawn = programmesOf(random, first ?? [], size, employers, people, today, 0);
  return [...drawn, ...programmesOf(new Random(laterSeed), later ?? [], size, employers, people, today, drawn.length)];
}

function programmesOf(
  random: Random, of: readonly ProgrammeKind<ProgrammeKindCode>[], { places, takers: [fewest, most], yearsHeld }: DemoProgrammesSize, employers: readonly DemoEmployer[], people: readonly DemoPerson[], today: IsoDate, before: number,
): DemoProgramme[] {
  const placeOf = (code: string): string | undefined => places.find((place) => isWithin(code, place));
  const employersBy = Map.groupBy(employers, ({ regionCode }) => placeOf(regionCode));
  const peopleBy = Map.groupBy(people, ({ residenceCode }) => placeOf(residenceCode));
  const kinds = of.flatMap((kind) => places.flatMap((place) => [...Array(yearsHeld).keys(), null].map((yearsAgo) => ({ kind, place, yearsAgo }))))
    .filter(({ kind, yearsAgo }) => (yearsAgo !== null || kind.admission !== 'RECORD') && kind.code !== notBuiltYet);
  return kinds.map(({ kind, place, yearsAgo }, index) => {
    const isHeld = yearsAgo !== null;
    const nearEmployers = employersBy.get(place) ?? [];
    const startsOn = addDays(today, isHeld ? -random.between(20, 300) - 365 * yearsAgo : random.between(20, 90));
    const isStall = kind.code === 'marketStall';
    const inAll = isStall ? random.between(15, 80) : null;
    const seats = kind.places === 'NONE' ? null : inAll === null ? random.between(10, 40) : Math.ceil(inAll / 10);
    const takers = Math.min(seats ?? most, kind.admission === 'RECORD' ? fewest : random.between(fewest, most));
    const takesPeople = kind.takers === 'PEOPLE';
    return {
      id: before + index + 1, kind: kind.code, isPrivate: kind.admission === 'RECORD' && kind.takers !== 'PUBLIC', title: `${kind.label.zh}(演示${before + index + 1})`, regionCode: place,
      hostId: kind.places === 'MUST' && nearEmployers.length > 0 ? random.pick(nearEmployers).id : null, startsOn, closesOn: isHeld || kind.admission === 'RECORD' ? null : addDays(startsOn, -7),
      places: seats, placesInAll: inAll, fee: isStall ? '300.00' : null, usualFee: isStall ? '600.00' : null, hours: kind.measure === 9 ? '40.0' : null,
      skills: kind.code === 'vocationalCourse' ? [random.pick(courseSkills)] : [], reached: kind.takers === 'PUBLIC' ? random.between(20, 900) : null, isHeld,
      people: takesPeople && isHeld ? peopleOf(random, kind.conditions, peopleBy.get(place) ?? [], takers, startsOn).map(({ id }) => id) : [],
      employers: kind.takers === 'EMPLOYERS' && isHeld ? employersOf(random, kind, nearEmployers, takers).map(({ id }) => id) : [],
    };
  });
}
