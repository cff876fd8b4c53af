import type { AskedSkill, Demand, Reservation, VacancyKind } from '../../../domain/vacancies/index.js';
import type { MatchingModel } from '../../model/model.js';
import { codesOf, Columns, given, type Cells } from '../cells.js';
import { employmentCodes, functionCodes, homeBased, occupationCodes, regionCodes, shiftCodes, skillCodes, workModeCodes } from '../codes.js';
import { lastDay } from '../days.js';
import { Facets, Renumbered } from '../facets.js';
import { bits, flag } from '../packing.js';
import { repeatedText, type Repeated } from '../repeated.js';
import { listField, type Layout, type RowBuffer } from '../segment.js';
import { traitsOf } from '../traits.js';
import { Employers } from './provisions.js';

/** What the law's gates, and that of education, need of a post. */
export interface PostLaw {
  readonly kind: VacancyKind;
  readonly reservation: Reservation | null;
  readonly certificates: readonly string[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly residenceCode: string | null;
  readonly minEducation: string | null;
  readonly occupationCode: string | null;
  readonly occupationBasis: 'STATED' | 'PRESUMED';
}

/** Fields of a post's row, after its id and where its list begins. */
export const placeField = 2;
export const shapeField = 3;
export const payMinField = 4;
export const payMaxField = 5;
export const daysField = 6;
export const lawField = 7;
export const employerField = 8;
const stride = 9;

/** The list: skills, two cells each (the number; then level, weight and whether it is required), then demands, then what the post says of accommodations. */
export const skillCells = 2;
export const requiredBit = 1 << 6;
export const levelsOfSkill = 8;
export const askedLevel = (asked: number): number => asked & 7;
export const skillWeight = (asked: number): number => (asked >>> 3) & 7;
/** A demand of which it is unknown how much is asked. */
export const openLevel = 7;
export const levelsOfFunction = 8;
/** A demand is one cell: its function and level, by which people's capacities are looked up, and two flags. */
export const flagsOfDemand = 4;
export const presumedFlag = 1;
export const essentialFlag = 2;
export const capacityCell = (demand: number): number => demand >>> 2;
export const demandFlags = (demand: number): number => demand & 3;
export const functionOf = (demand: number): number => demand >>> 5;

const mostSkills = 0x3ff;
/** Of demands, and of accommodations of which a post says anything. */
export const mostOthers = 0x3f;
export const skillCount = (shape: number): number => shape & mostSkills;
export const demandCount = (shape: number): number => (shape >>> 10) & mostOthers;
export const provisionCount = (shape: number): number => (shape >>> 16) & mostOthers;
export const modeOf = (shape: number): number => (shape >>> 22) & 3;
export const employmentOf = (shape: number): number => (shape >>> 24) & 7;
export const shiftOf = (shape: number): number => (shape >>> 27) & 7;
/** Mode, kind of employment and shift as one number. */
export const termsNumbers = 1 << 8;
export const termsOf = (shape: number): number => (shape >>> 22) & (termsNumbers - 1);
export const shapeOfTerms = (terms: number): number => terms << 22;
export const isPresumedOccupation = (shape: number): boolean => (shape & (1 << 30)) !== 0;
export const hasSeat = (shape: number): boolean => (shape & (1 << 31)) !== 0;
export const regionOf = (place: number): number => place & 0xffff;
export const occupationOf = (place: number): number => place >>> 16;
export const opensOf = (days: number): number => days & 0xffff;
export const closesOf = (days: number): number => days >>> 16;
export const mostHours = 0xff;
export const hoursOf = (employer: number): number => employer & mostHours;
export const employerOf = (employer: number): number => employer >>> 8;

/** Mode, kind of employment, shift and hours of a post as one number. */
export const offerNumbers = termsNumbers * (mostHours + 1);
export const offerOf = (records: Int32Array, at: number): number => termsOf(records[at + shapeField]!) * (mostHours + 1) + hoursOf(records[at + employerField]!);
export const termsOfOffer = (offer: number): number => Math.floor(offer / (mostHours + 1));
export const hoursOfOffer = (offer: number): number => offer & mostHours;

/** Where the demands of a post begin in its list. */
export function firstDemandOf(records: Int32Array, at: number): number {
  return records[at + listField]! + skillCount(records[at + shapeField]!) * skillCells;
}

/** Posts to be worked at home lie in groups of their own, after the others: they are in everybody's reach. */
export function groupAt(region: number, mode: number): number {
  return mode === homeBased ? regionCodes.size + region : region;
}

/** Occupations by what the notice says of them: stated ones by their number, 0 among them where it names none, then presumed ones. */
export const occupationNumbers = occupationCodes.size * 2;

export function occupationNumber(records: Int32Array, at: number): number {
  return occupationOf(records[at + placeField]!) + (isPresumedOccupation(records[at + shapeField]!) ? occupationCodes.size : 0);
}

/**
 * A note of a skill at a post, in sixteen bits: the level asked, of which kind the skill is, and its share of the value of the skills of its kind, rounded up.
 * How much the skills of a kind together count of all is the model's to say (`kindTenths`).
 */
export const shareBits = 11;
export const wholeShare = 1 << shareBits;
const kindBits = 2;
export const noteClasses = levelsOfSkill << kindBits;
export const noteLevel = (note: number): number => note & 7;
/** Level and kind as one number, below `noteClasses`. */
export const noteClass = (note: number): number => note & (noteClasses - 1);
export const noteShare = (note: number): number => (note >>> 5) + 1;
/** The kind of a class of notes. */
export const kindOf = (ofClass: number): SkillKind => (ofClass >>> 3) as SkillKind;

/** The one kind at its post, the required ones beside optional ones, or the optional ones beside required ones. */
type SkillKind = 0 | 1 | 2;

const skillNote = (level: number, kind: SkillKind, share: number): number => (Math.max(1, Math.min(wholeShare, Math.ceil(share * wholeShare))) - 1) << 5 | kind << 3 | level;

/** Tenths that the skills of a kind count together. */
export function kindTenths(kind: SkillKind, { requiredTenths, optionalTenths }: MatchingModel['skills']): number {
  return kind === 0 ? 10 : kind === 1 ? requiredTenths : optionalTenths;
}

export const postLayout: Layout = {
  stride,
  groupOf: (records, at) => groupAt(regionOf(records[at + placeField]!), modeOf(records[at + shapeField]!)),
  besideOf: (records, at) => employerOf(records[at + employerField]!),
  listLength: (records, at) => {
    const shape = records[at + shapeField]!;
    return skillCount(shape) * skillCells + demandCount(shape) + provisionCount(shape);
  },
  noteBits: 0,
  hasLongNotes: true,
  eachSkill: ({ records, lists }, row, take) => {
    const from = records[row * stride + listField]!;
    const to = from + skillCount(records[row * stride + shapeField]!) * skillCells;
    let required = 0;
    let optional = 0;
    for (let cell = from; cell < to; cell += skillCells) {
      if ((lists[cell + 1]! & requiredBit) !== 0) required += skillWeight(lists[cell + 1]!);
      else optional += skillWeight(lists[cell + 1]!);
    }
    // A post without skills has the value of an empty factor: as if it asked one of number 0.
    if (from === to) take(0, skillNote(0, 0, 1));
    for (let cell = from; cell < to; cell += skillCells) {
      const asked = lists[cell + 1]!;
      const isRequired = (asked & requiredBit) !== 0;
      const kind = required === 0 || optional === 0 ? 0 : isRequired ? 1 : 2;
      take(lists[cell]!, skillNote(asked & 7, kind, skillWeight(asked) / (isRequired ? required : optional)));
    }
  },
};

/** The two cells of a skill as one number. */
const secondBits = 7;
const askedSkill = (text: string): number => {
  const { code, level, weight, isRequired } = JSON.parse(text) as AskedSkill;
  return bits(skillCodes.of(code), secondBits) | level | bits(weight, 3) | flag(isRequired, requiredBit);
};

const demandOf = (text: string): number => {
  const { functionCode, level, isEssential, basis } = JSON.parse(text) as Demand;
  return bits(functionCodes.of(functionCode), 5) | bits(level ?? openLevel, 2) | flag(isEssential, essentialFlag) | flag(basis === 'PRESUMED', presumedFlag);
};

/** The law of a post, as text, but for its occupation. */
function lawOf(cells: Cells): string {
  const law: PostLaw = {
    kind: given(cells.text()) as VacancyKind, reservation: reservationOf(cells.text()), certificates: JSON.parse(given(cells.text())) as string[], minAge: cells.integer(), maxAge: cells.integer(),
    residenceCode: cells.text(), minEducation: cells.text(), occupationCode: null, occupationBasis: 'STATED',
  };
  return JSON.stringify(law);
}

function reservationOf(groups: string | null): Reservation | null {
  return groups === null ? null : { groups: JSON.parse(groups) as Reservation['groups'], legalGround: '' };
}

/** Turns posts into rows, and keeps what they share. */
export class PostEncoder {
  readonly laws = new Facets((text) => JSON.parse(text) as PostLaw);
  readonly employers = new Employers();
  /** What posts offer that wishes other than for places and pay are about (`offerOf`). */
  readonly offers = new Renumbered(offerNumbers);
  private readonly lawColumns = new Columns(7, (cells) => this.laws.number(lawOf(cells)));
  private readonly occupations = codesOf(occupationCodes);
  private readonly regions = codesOf(regionCodes);
  private readonly modes = codesOf(workModeCodes);
  private readonly employments = codesOf(employmentCodes);
  private readonly shifts = codesOf(shiftCodes);
  private readonly skills = repeatedText(askedSkill);
  private readonly demands = repeatedText(demandOf);
  private readonly lawful: ReadonlySet<number>;
  private readonly record = new Int32Array(stride);
  private readonly asked: number[] = [];
  private readonly list: number[] = [];

  /** @param lawfulOccupations those for which the law asks a certificate; the law is the same for all others. */
  constructor(lawfulOccupations: ReadonlySet<string>) {
    this.lawful = new Set([...lawfulOccupations].map((code) => occupationCodes.of(code)));
  }

  /** All that it reads once where it comes again. */
  get repeated(): Repeated[] {
    const { lawColumns, occupations, regions, modes, employments, shifts, skills, demands, employers } = this;
    return [...[lawColumns, occupations, regions, modes, employments, shifts].map(({ known }) => known), skills, demands, ...employers.repeated];
  }

  /** Adds an open post: its columns come in the order of the statement for posts. */
  addTo(buffer: RowBuffer, cells: Cells): number {
    const { record } = this;
    record[0] = given(cells.integer());
    const since = cells.instant();
    const employer = this.employers.number(given(cells.integer()));
    const [opensOn, closesOn] = [cells.day(), cells.day()];
    const hasSeat = cells.boolean() === true;
    const occupation = cells.columns(this.occupations);
    const isPresumed = cells.boolean() === true;
    record[placeField] = cells.columns(this.regions) | bits(occupation, 16);
    const terms = bits(cells.columns(this.modes), 22) | bits(cells.columns(this.employments), 24) | bits(cells.columns(this.shifts), 27);
    record[payMinField] = cells.integer() ?? -1;
    record[payMaxField] = cells.integer() ?? -1;
    record[daysField] = opensOn | bits(closesOn === 0 ? lastDay : closesOn, 16);
    record[employerField] = (cells.integer() ?? 0) | bits(employer, 8);
    record[lawField] = this.lawWith(cells.columns(this.lawColumns), occupation, isPresumed);
    record[shapeField] = this.readLists(cells) | terms | flag(isPresumed, 1 << 30) | flag(hasSeat, 1 << 31);
    return buffer.add(record, since, traitsOf(occupationNumber(record, 0), this.offers.number(offerOf(record, 0)), record[lawField]), this.list);
  }

  /** Writes the list, and tells how many there are of each kind. */
  private readLists(cells: Cells): number {
    const { list, asked } = this;
    list.length = 0;
    asked.length = 0;
    cells.elements(this.skills, asked);
    for (const each of asked) list.push(each >>> secondBits, each & (bits(1, secondBits) - 1));
    const skills = asked.length;
    cells.elements(this.demands, list);
    const demands = list.length - skills * skillCells;
    cells.entries(this.employers.provisions, list);
    const provisions = list.length - skills * skillCells - demands;
    if (skills > mostSkills || demands > mostOthers || provisions > mostOthers) throw new RangeError(`post ${this.record[0]} has more lines than a row can hold`);
    return skills | bits(demands, 10) | bits(provisions, 16);
  }

  /** The law of a post, where it matters for it which occupation the post is of. */
  private lawWith(law: number, occupation: number, isPresumed: boolean): number {
    if (!this.lawful.has(occupation)) return law;
    const whole: PostLaw = { ...this.laws.get(law), occupationCode: occupationCodes.code(occupation), occupationBasis: isPresumed ? 'PRESUMED' : 'STATED' };
    return this.laws.number(JSON.stringify(whole));
  }
}
