import type { HeldCertificate, HeldSkill, Need, Reach, Wishes, WorkEntry } from '../../../domain/seekers/index.js';
import type { DisabilityFacts, SeekerFacts } from '../../facts.js';
import { codesOf, Columns, entryOf, given, type Cells } from '../cells.js';
import { functionCodes, occupationCodes, regionCodes, skillCodes } from '../codes.js';
import { dayNumber, lastDay } from '../days.js';
import { Facets } from '../facets.js';
import { bits, flag } from '../packing.js';
import { PlaceMemory } from './place-answers.js';
import { repeatedText, type Repeated } from '../repeated.js';
import { listField, type Layout, type RowBuffer } from '../segment.js';
import { traitsOf } from '../traits.js';

/** A consent to be matched: by all employers, or by one; without a day, until it is withdrawn. */
export interface MatchingConsent { readonly employer: number | null; readonly until: string | null }

/** A disability as its certificate states it; but for the day until which that is valid, which each person has alone. */
export type StatedDisability = Omit<DisabilityFacts, 'validUntil'> | null;

/** What the law's gates need of a person, but for days and certificates; and who may match the person. Numbers of what people share. */
export interface PersonStatus {
  readonly disability: number;
  readonly education: number;
  readonly consents: number;
  /** What public-welfare posts ask about. */
  readonly grounds: Pick<SeekerFacts, 'isGraduate' | 'hasEmploymentDifficulty' | 'isZeroEmploymentFamily'>;
}

/** Numbers of the person's own aids, and of what the person asks for. */
export interface PersonHelp { readonly aids: number; readonly needs: number }

/** Occupations, by number, that a person wants or has ever done. Whoever wants none may have done none for long enough to count. */
export interface PersonWork { readonly occupations: readonly number[]; readonly wantsAny: boolean }

/** Fields of a person's row, after the id and where the list begins. */
export const shapeField = 2;
export const placeField = 3;
export const statusField = 4;
export const validField = 5;
export const certificatesField = 6;
export const helpField = 7;
export const regionsField = 8;
export const termsField = 9;
export const payField = 10;
export const capacitiesField = 11;
const capacityBits = 3;
const stride = capacitiesField + Math.ceil(((functionCodes.size - 1) * capacityBits) / 32);

/** A capacity of which nothing is known. */
export const unknownCapacity = 7;
/** How many capacities are told apart. */
export const capacityNumbers = unknownCapacity + 1;
export const workCells = 3;

const mostEntries = 0x3ff;
export const skillCount = (shape: number): number => shape & mostEntries;
export const wantedCount = (shape: number): number => (shape >>> 10) & mostEntries;
export const workCount = (shape: number): number => (shape >>> 20) & mostEntries;
export const areSkillsConfirmed = (shape: number): boolean => (shape & (1 << 30)) !== 0;
export const areCertificatesConfirmed = (shape: number): boolean => (shape & (1 << 31)) !== 0;
export const residenceOf = (place: number): number => place & 0xffff;
export const birthOf = (place: number): number => place >>> 16;
/** The level held takes so many bits: of a skill's cell in the list, and of a posting. */
export const levelBits = 3;
/** Of a cell of a skill in the list; level 0 where it is unknown. */
export const skillOf = (cell: number): number => cell >>> levelBits;
export const levelOf = (cell: number): number => cell & 7;
export const levelsOfSkill = 8;
export const payWish = (pay: number): number => pay & 0xffffff;
export const isPayLimit = (pay: number): boolean => (pay & (1 << 24)) !== 0;

/** Where the bits of a function lie: in a field, from a bit on, and where they go on in the next, by how much those stand higher; 0 where they don't. */
export interface CapacityPlace { readonly field: number; readonly shift: number; readonly fromNext: number }

export function capacityPlace(functionNumber: number): CapacityPlace {
  const bit = (functionNumber - 1) * capacityBits;
  const shift = bit & 31;
  return { field: capacitiesField + (bit >>> 5), shift, fromNext: shift > 32 - capacityBits ? 32 - shift : 0 };
}

/** What a person has of the function that lies at a place: 0 to 4, or unknown. */
export function capacityAt(records: Int32Array, at: number, { field, shift, fromNext }: CapacityPlace): number {
  const low = records[at + field]! >>> shift;
  return (fromNext === 0 ? low : low | (records[at + field + 1]! << fromNext)) & unknownCapacity;
}

/** Twice the status, and one more where the disability certificate is valid on a day. */
export function statusNumber(records: Int32Array, at: number, on: number): number {
  return records[at + statusField]! * 2 + (records[at + validField]! >= on ? 1 : 0);
}

/** Twice the certificates, and one more where they are confirmed. */
export function certificatesNumber(records: Int32Array, at: number): number {
  return records[at + certificatesField]! * 2 + (areCertificatesConfirmed(records[at + shapeField]!) ? 1 : 0);
}

export const personLayout: Layout = {
  stride,
  // By the regions that they wish for: one place of work is equally near to all of a group, or beyond the limit of all.
  groupOf: (records, at) => records[at + regionsField]!,
  besideOf: (records, at) => records[at + statusField]!,
  listLength: (records, at) => {
    const shape = records[at + shapeField]!;
    return skillCount(shape) + wantedCount(shape) + workCount(shape) * workCells;
  },
  noteBits: levelBits,
  hasLongNotes: false,
  // The note is the level held.
  eachSkill: ({ records, lists }, row, take) => {
    const from = records[row * stride + listField]!;
    const to = from + skillCount(records[row * stride + shapeField]!);
    for (let cell = from; cell < to; cell++) take(skillOf(lists[cell]!), levelOf(lists[cell]!));
  },
};

/** Regions that a person wishes for, by number, and how far from them the person goes. */
export interface PlaceWish { readonly regions: readonly number[]; readonly reach: Reach; readonly isLimit: boolean }

/** Consents as the statement writes them: the employer, a space, and the day; whatever there is of both. Commas stand between them. */
function readConsents(text: string): MatchingConsent[] {
  return text === '' ? [] : text.split(',').map((each) => {
    const [employer = '', until = ''] = each.split(' ');
    return { employer: employer === '' ? null : Number(employer), until: until === '' ? null : until };
  });
}

function readPlaces(text: string): PlaceWish | null {
  const wish = JSON.parse(text) as Wishes['regions'] | null;
  return wish == null ? null : { regions: wish.codes.map((code) => regionCodes.of(code)), reach: wish.reach, isLimit: wish.isLimit };
}

const heldSkill = (text: string): number => {
  const { code, level } = JSON.parse(text) as HeldSkill;
  return bits(skillCodes.of(code), 3) | (level ?? 0);
};

/** The number of the function, and the level. */
const heldCapacity = (text: string): number => {
  const [functionCode, level] = entryOf<number>(text);
  return bits(functionCodes.of(functionCode), capacityBits) | level;
};

/** Between two texts of JSON, in which it can't stand. */
const separator = '\n\t\n';

/** Turns people into rows, and keeps what they share. */
export class PersonEncoder {
  readonly statuses = new Facets((text) => JSON.parse(text) as PersonStatus);
  readonly disabilities = new Facets((text) => JSON.parse(text) as StatedDisability);
  readonly education = new Facets((text) => JSON.parse(text) as string | null);
  readonly consents = new Facets(readConsents);
  readonly certificates = new Facets((text) => JSON.parse(text) as readonly HeldCertificate[]);
  readonly aids = new Facets((text) => JSON.parse(text) as readonly string[]);
  readonly needs = new Facets((text) => JSON.parse(text) as readonly Need[]);
  readonly helps = new Facets((text): PersonHelp => {
    const [aids = '', needs = ''] = text.split(separator);
    return { aids: this.aids.number(aids), needs: this.needs.number(needs) };
  });
  /** Wishes for regions; null for none. */
  readonly regions = new Facets(readPlaces);
  readonly places = new PlaceMemory(this);
  /** Wishes for hours, shifts, modes and kinds of employment. */
  readonly terms = new Facets((text) => JSON.parse(text) as Wishes);
  readonly work = new Facets((text) => JSON.parse(text) as PersonWork);
  private readonly statusColumns = new Columns(8, (cells) => this.statuses.number(JSON.stringify(this.statusOf(cells))));
  private readonly certificateColumn = new Columns(1, (cells) => this.certificates.number(certificatesText(given(cells.text()))));
  private readonly helpColumns = new Columns(2, (cells) => this.helps.number(given(cells.text()) + separator + given(cells.text())));
  private readonly residences = codesOf(regionCodes);
  private readonly skills = repeatedText(heldSkill);
  private readonly capacities = repeatedText(heldCapacity);
  private readonly record = new Int32Array(stride);
  private readonly held: number[] = [];
  private readonly list: number[] = [];

  /** All that it reads once where it comes again. */
  get repeated(): Repeated[] {
    return [...[this.statusColumns, this.certificateColumn, this.helpColumns, this.residences].map(({ known }) => known), this.skills, this.capacities];
  }

  /** Adds a person who may be matched: the columns come in the order of the statement for people. */
  addTo(buffer: RowBuffer, cells: Cells): number {
    const { record, list } = this;
    list.length = 0;
    record[0] = given(cells.integer());
    const since = cells.instant();
    const birthDate = cells.day();
    record[placeField] = cells.columns(this.residences) | bits(birthDate, 16);
    record[statusField] = cells.columns(this.statusColumns);
    record[validField] = cells.day() || lastDay;
    cells.elements(this.skills, list);
    const skills = list.length;
    const areSkillsConfirmed = flag(cells.boolean() === true, 1 << 30);
    record[certificatesField] = cells.columns(this.certificateColumn);
    const areCertificatesConfirmed = flag(cells.boolean() === true, 1 << 31);
    this.writeCapacities(cells);
    record[helpField] = cells.columns(this.helpColumns);
    const work = JSON.parse(given(cells.text())) as WorkEntry[];
    const { regions, pay, occupations = [], ...terms } = JSON.parse(given(cells.text())) as Wishes;
    if (Math.max(skills, occupations.length, work.length) > mostEntries) throw new RangeError(`person ${record[0]} has more entries than a row can hold`);
    for (const code of occupations) list.push(occupationCodes.of(code));
    for (const { occupationCode, startedOn, endedOn } of work) list.push(occupationCodes.of(occupationCode), dayNumber(startedOn), dayNumber(endedOn));
    record[shapeField] = skills | bits(occupations.length, 10) | bits(work.length, 20) | areSkillsConfirmed | areCertificatesConfirmed;
    record[regionsField] = this.regions.number(JSON.stringify(regions ?? null));
    record[termsField] = this.terms.number(JSON.stringify(terms));
    record[payField] = pay === undefined ? 0 : pay.monthlyCny | flag(pay.isLimit, 1 << 24);
    return buffer.add(record, since, traitsOf(this.work.number(workText(occupations, work)), record[termsField], record[statusField]), list);
  }

  private statusOf(cells: Cells): PersonStatus {
    const [kind, components, grade] = [cells.integer(), cells.text(), cells.integer()];
    const disability: StatedDisability = kind === null || grade === null ? null : { kind, components: JSON.parse(components ?? '[]') as DisabilityFacts['components'], grade };
    const education = this.education.number(JSON.stringify(cells.text()));
    const grounds = { hasEmploymentDifficulty: cells.boolean(), isZeroEmploymentFamily: cells.boolean(), isGraduate: cells.boolean() };
    return { disability: this.disabilities.number(JSON.stringify(disability)), education, grounds, consents: this.consents.number(given(cells.text())) };
  }

  private writeCapacities(cells: Cells): void {
    const { record, held } = this;
    record.fill(-1, capacitiesField); // every capacity unknown
    held.length = 0;
    cells.entries(this.capacities, held);
    for (const each of held) {
      const { field, shift, fromNext } = capacityPlace(each >>> capacityBits);
      const level = each & unknownCapacity;
      record[field] = (record[field]! & ~bits(unknownCapacity, shift)) | bits(level, shift);
      if (fromNext > 0) record[field + 1] = (record[field + 1]! & ~(unknownCapacity >>> fromNext)) | (level >>> fromNext);
    }
  }
}

function workText(wanted: readonly string[], work: readonly WorkEntry[]): string {
  const numbers = new Set([...wanted, ...work.map(({ occupationCode }) => occupationCode)].map((code) => occupationCodes.of(code)));
  return `{"occupations":[${[...numbers].sort((a, b) => a - b).join(',')}],"wantsAny":${wanted.length > 0}}`;
}

/** Certificates without the day of their issue, which no gate asks. */
function certificatesText(certificates: string): string {
  if (certificates === '[]') return '[]';
  return JSON.stringify((JSON.parse(certificates) as HeldCertificate[]).map(({ code, validUntil }) => ({ code, issuedOn: null, validUntil })));
}
