import { lodging, transports } from '../../../domain/accommodations/terms.js';
import type { Provision } from '../../../domain/employers/index.js';
import type { Shift, WorkMode } from '../../../domain/seekers/index.js';
import type { AskedSkill, Basis, Demand } from '../../../domain/vacancies/index.js';
import { demandsAsRead, factualProvisions, isSettled } from '../../../domain/vacancies/terms.js';
import { provisionsOfWorkplace, type WorkplaceFacts } from '../../../domain/workplaces/terms.js';
import { vacancyFields, type VacancyFieldName } from '../../facts/vacancy-columns.js';
import type { OpportunityFacts } from '../../facts.js';
import { allocate } from '../storage/bit-field.js';
import { accommodationCodes, skillCodes } from '../storage/codes.js';
import { functionOfTopic, isByLaw, topicOf, topicsElsewhere } from '../storage/demand-topics.js';
import { given, type CopyRow, type CopyValue } from '../storage/copy-row.js';
import type { QuestionContext } from '../storage/field-dictionary.js';
import { internText, type InternTable } from '../storage/intern-table.js';
import { listField, reservedWords, type Layout, type RowBuffer, type Rows } from '../storage/segment.js';
import { microseconds } from '../storage/instants.js';
import { signatureOf } from '../search/signature-bounds.js';
import { Employers, provisionCell, provisionOrder, setOf, wordsInSet, type AccommodationSet } from './employers.js';
import { RowEncoder, type RowField } from './row-encoder.js';

const bitsOf = Object.fromEntries(Object.entries(vacancyFields).map(([name, { bits }]) => [name, bits])) as Record<VacancyFieldName, number>;
const { fields, words } = allocate({ ...bitsOf, employer: 32, skillCount: 10, demandCount: 6, provisionCount: 7, stay: 2 }, reservedWords);

/** Where each number of a vacancy lies in its record. */
export const vacancyRecord = fields;

const maxSkills = 2 ** 10 - 1;
const maxDemands = 2 ** 6 - 1;
/** Of provisions of the vacancy's own. */
const maxProvisions = 2 ** 7 - 1;

// The list of a vacancy: its skills in two cells each, then its demands and its provisions in one cell each.

/** The first cell of a skill is its number; the second holds level, weight (3 bits each), and whether it is required. */
export const skillCells = 2;
export const requiredBit = 1 << 6;
export const skillLevels = 8;
export const levelOfAsked = (cell: number): number => cell & 7;
export const weightOfAsked = (cell: number): number => (cell >>> 3) & 7;

/** A demand's cell: the topic (`demand-topics.ts`), the level (3 bits; `openLevel` where it is unknown), whether it is essential, whether it is presumed. */
export const openLevel = 7;
export const functionLevels = 8;
export const demandFlags = 4;
export const presumedFlag = 1;
export const essentialFlag = 2;
/** Topic and level of a demand's cell as one number. */
export const topicAndLevel = (cell: number): number => cell >>> 2;
export const flagsOf = (cell: number): number => cell & (demandFlags - 1);
/** The number of the function that a demand's cell is about. */
export const functionOf = (cell: number): number => functionOfTopic[cell >>> 5]!;

/** Where the demands of a vacancy begin in its list, and where they end. */
export function firstDemand(records: Int32Array, at: number): number {
  return records[at + listField]! + fields.skillCount.read(records, at) * skillCells;
}

/**
 * The note of a posting: the level asked (3 bits), the kind of the skill at its vacancy (2 bits), and above these its share, rounded up, of the
 * value of all skills of that kind there, less one.
 */
export const shareBits = 11;
export const wholeShare = 1 << shareBits;
export const noteClasses = skillLevels << 2;
export const levelOfNote = (note: number): number => note & 7;
/** Level and kind as one number, below `noteClasses`. */
export const classOfNote = (note: number): number => note & (noteClasses - 1);
export const kindOfClass = (noteClass: number): SkillKind => (noteClass >>> 3) as SkillKind;
export const shareOfNote = (note: number): number => (note >>> 5) + 1;

/** 0 where the vacancy asks skills of one kind alone; 1 for required ones beside optional ones, 2 for optional ones beside required ones. */
export type SkillKind = 0 | 1 | 2;

function noteOf(level: number, kind: SkillKind, share: number): number {
  return ((Math.max(1, Math.min(wholeShare, Math.ceil(share * wholeShare))) - 1) << 5) | (kind << 3) | level;
}

function eachSkill({ records, lists }: Rows, row: number, take: (skill: number, note: number) => void): void {
  const at = row * words;
  const from = records[at + listField]!;
  const to = from + fields.skillCount.read(records, at) * skillCells;
  let required = 0;
  let optional = 0;
  for (let cell = from; cell < to; cell += skillCells) {
    if ((lists[cell + 1]! & requiredBit) !== 0) required += weightOfAsked(lists[cell + 1]!);
    else optional += weightOfAsked(lists[cell + 1]!);
  }
  // A vacancy without skills has the value of an empty factor: as if it asked for skill 0.
  if (from === to) take(0, noteOf(0, 0, 1));
  for (let cell = from; cell < to; cell += skillCells) {
    const asked = lists[cell + 1]!;
    const isRequired = (asked & requiredBit) !== 0;
    const kind = required === 0 || optional === 0 ? 0 : isRequired ? 1 : 2;
    take(lists[cell]!, noteOf(levelOfAsked(asked), kind, weightOfAsked(asked) / (isRequired ? required : optional)));
  }
}

export const vacancyLayout: Layout = {
  stride: words,
  groupOf: (records, at) => fields.place.read(records, at),
  besideOf: (records, at) => fields.employer.read(records, at),
  listLength: (records, at) =>
    fields.skillCount.read(records, at) * skillCells + fields.demandCount.read(records, at) + fields.provisionCount.read(records, at),
  noteBits: 0,
  hasLongNotes: true,
  eachSkill,
};

/** The numbers of what is provided for staying: lodging (1), transport (2). */
export const stays = 4;
const lodgingBit = 1;
const transportBit = 2;
const lodgingNumber = accommodationCodes.of(lodging);
const transportNumbers = transports.map((code) => accommodationCodes.of(code));
const stayFacts = Array.from({ length: stays }, (_, stay) => ({ providesLodging: (stay & lodgingBit) !== 0, providesTransport: (stay & transportBit) !== 0 }));

/** The two cells of a skill as one number: the second has 7 bits. */
const secondCellBits = 7;

function askedSkill(text: string): number {
  const { code, level, weight, isRequired } = JSON.parse(text) as AskedSkill;
  return (skillCodes.of(code) << secondCellBits) | level | (weight << 3) | (isRequired ? requiredBit : 0);
}

function demandCell(text: string): number {
  const demand = JSON.parse(text) as Demand;
  // What is stored as implied counts no more than a presumption that is stored: it is worked out anew.
  return cellOfDemand(demand.basis === 'DERIVED' ? { ...demand, basis: 'PRESUMED' } : demand);
}

/** Of two demands on one function: the higher level, essential if either is. */
function higherDemand(stated: number, derived: number): number {
  const levelOf = (cell: number): number => topicAndLevel(cell) & (functionLevels - 1);
  const isHigher = levelOf(stated) === openLevel || levelOf(derived) > levelOf(stated);
  return (isHigher ? derived : stated) | ((stated | derived) & essentialFlag);
}

/** A stated demand that is inherent in the occupation: essential, and what is inherent by law at least as high as the occupation has it. */
function inherentDemand(stated: number, usual: number): number {
  const levelOf = (cell: number): number => topicAndLevel(cell) & (functionLevels - 1);
  const topic = usual >>> 5;
  if (isByLaw[topic] === 0) return (topic << 5) | (stated & 31) | essentialFlag;
  const level = levelOf(stated) === openLevel ? levelOf(usual) : Math.max(levelOf(stated), levelOf(usual));
  return (topic << 5) | (level << 2) | (stated & presumedFlag) | essentialFlag;
}

function cellOfDemand(demand: Demand): number {
  const { level, isEssential, basis } = demand;
  return (topicOf(demand) << 5) | ((level ?? openLevel) << 2) | (isEssential ? essentialFlag : 0) | (basis === 'PRESUMED' ? presumedFlag : 0);
}

/** A demand that follows where nothing is stated, with whether it stands beside a statement on the same function. */
interface ImpliedDemand { readonly cell: number; readonly addsToStated: boolean; readonly isInherent: boolean }
/** All that follows, and the topics that plain demands have where work is done elsewhere. */
interface Implied { readonly demands: readonly ImpliedDemand[]; readonly elsewhere: ReadonlyMap<number, number> }

/** What the facts of a workplace provide, and what they say anything of, each as two words of bits. */
export interface WorkplaceProvisions { readonly provided: readonly Int32Array[]; readonly stated: readonly Int32Array[] }

/** The provision that a fact states, as a cell; 0 for none. */
function factualCell(work: Parameters<typeof factualProvisions>[0]): number {
  const [entry] = Object.entries(factualProvisions(work));
  return entry === undefined ? 0 : provisionCell(entry[0], entry[1]);
}

/** The lists of a vacancy, and what stands before them, in the order of the statement. */
const head = ['v.id', 'v.published_at', 'v.employer_id'];
const lists = ['v.skills::text', 'v.demands', 'v.provisions::text'];

/** Encodes vacancies as rows, and holds what rows share. */
export class VacancyEncoder extends RowEncoder<OpportunityFacts, VacancyFieldName> {
  readonly employers = new Employers();
  private readonly skills = internText(askedSkill);
  private readonly demands = internText(demandCell);
  private readonly asked: number[] = [];
  /** By numbers of occupation, terms, mode of work and workplace. */
  private readonly impliedDemands = new Map<string, Implied>();

  constructor() {
    super(vacancyLayout, vacancyFields, vacancyRecord);
  }

  get columns(): readonly string[] {
    return [...head, ...this.fieldColumns, ...lists];
  }

  /** By number of the field `place`: the provision that the mode of work states by itself, as a cell; 0 for none. */
  get provisionOfMode(): Int32Array {
    return this.dictionaries.place.numbers('provision', ({ workMode }) => factualCell({ shift: null, workMode: workMode as WorkMode | null }));
  }

  /** By number of the field `terms`: the provision that the shift states. */
  get provisionOfShift(): Int32Array {
    return this.dictionaries.terms.numbers('provision', ({ shift }) => factualCell({ shift: shift as Shift | null, workMode: null }));
  }

  /** By number of the field `workplace`: the provisions that its facts give where work is done there. */
  get provisionsOfWorkplace(): WorkplaceProvisions {
    const { workplace } = this.dictionaries;
    const given = (facts: object, isNamed: (provision: Provision) => boolean): AccommodationSet =>
      setOf(Object.entries(provisionsOfWorkplace(facts as WorkplaceFacts, 'ON_SITE')).flatMap(([code, provision]) => (isNamed(provision) ? [code] : [])));
    const provided = (facts: object): AccommodationSet => given(facts, (provision) => provision === 'PROVIDED');
    const stated = (facts: object): AccommodationSet => given(facts, () => true);
    const words = (name: string, setOfFacts: (facts: object) => AccommodationSet): Int32Array[] =>
      Array.from({ length: wordsInSet }, (_, word) => workplace.numbers(`${name} ${word}`, (facts) => setOfFacts(facts)[word]!));
    return { provided: words('provided', provided), stated: words('stated', stated) };
  }

  override get internTables(): readonly InternTable[] {
    return [...super.internTables, this.skills, this.demands, ...this.employers.internTables];
  }

  /** What is provided for staying is a field of its own: it is worked out from what the vacancy and its employer say. */
  override views(context: QuestionContext): RowField[] {
    const stay: RowField = { name: 'stay', names: ['providesLodging', 'providesTransport'], field: fields.stay, classOf: null, size: stays, facts: (number) => stayFacts[number]!, factKey: (number) => number };
    return [...super.views(context), stay];
  }

  /** The columns of a vacancy whose facts are at hand; its provisions are written as its own. */
  valuesOf(facts: OpportunityFacts): CopyValue[] {
    return [
      facts.id, { instantUs: microseconds(facts.since) }, facts.employerId, ...this.fieldValues(facts),
      JSON.stringify(facts.skills), JSON.stringify(facts.demands), JSON.stringify(facts.provisions),
    ];
  }

  addTo(buffer: RowBuffer, row: CopyRow): void {
    const { record, list } = this;
    record[0] = given(row.integer());
    const since = row.instant();
    fields.employer.write(record, this.employers.number(given(row.integer())));
    this.readFields(row);
    this.readLists(row);
    fields.stay.write(record, (this.provides(lodgingNumber) ? lodgingBit : 0) | (transportNumbers.some((number) => this.provides(number)) ? transportBit : 0));
    const { occupation, terms, law } = vacancyRecord;
    buffer.add(record, since, signatureOf(occupation.read(record, 0), terms.read(record, 0), law.read(record, 0)), list);
  }

  /** Whether an accommodation is provided at the vacancy whose lists were read: by its own word, its workplace's, or its employer's. */
  private provides(accommodation: number): boolean {
    const { list, record, employers, dictionaries } = this;
    const own = list.findIndex((cell, place) => place >= list.length - fields.provisionCount.read(record, 0) && cell >>> 2 === accommodation);
    if (own >= 0) return provisionOrder[list[own]! & 3] === 'PROVIDED';
    const { workMode } = dictionaries.place.facts(fields.place.read(record, 0));
    const bit = accommodation - 1;
    const { provided, stated } = this.provisionsOfWorkplace;
    const workplace = fields.workplace.read(record, 0);
    const isOfWorkplace = workMode !== 'HOME_BASED' && ((stated[bit >>> 5]![workplace]! >>> bit) & 1) === 1;
    return isOfWorkplace ? ((provided[bit >>> 5]![workplace]! >>> bit) & 1) === 1 : employers.provides(fields.employer.read(record, 0), accommodation);
  }

  /** Puts the demands as they are read (`demandsAsRead`) in the place of the stored ones, which begin at `first` of the list. */
  private readDemands(first: number): void {
    const { list, record, impliedDemands } = this;
    let end = first;
    for (let cell = first; cell < list.length; cell++) if ((list[cell]! & presumedFlag) === 0) list[end++] = list[cell]!;
    list.length = end;
    const workMode = this.dictionaries.place.facts(fields.place.read(record, 0)).workMode as WorkMode | null;
    const key = `${fields.occupation.read(record, 0)} ${fields.terms.read(record, 0)} ${workMode ?? ''} ${fields.workplace.read(record, 0)}`;
    let implied = impliedDemands.get(key);
    if (implied === undefined) impliedDemands.set(key, implied = this.implied(workMode));
    for (const { cell, addsToStated, isInherent } of implied.demands) {
      const stated = list.findIndex((each, place) => place >= first && place < end && functionOf(each) === functionOf(cell));
      if (stated < 0) list.push(cell);
      else if (isInherent) list[stated] = inherentDemand(list[stated]!, cell);
      else if (addsToStated) list[stated] = higherDemand(list[stated]!, cell);
    }
    if (implied.elsewhere.size === 0) return;
    for (let cell = first; cell < list.length; cell++) {
      const topic = implied.elsewhere.get(list[cell]! >>> 5);
      if (topic !== undefined) list[cell] = (topic << 5) | (list[cell]! & 31);
    }
  }

  /** The demands that follow from the occupation, the shift and the workplace of the record, where nothing is stated. */
  private implied(workMode: WorkMode | null): Implied {
    const { dictionaries, record } = this;
    const { occupationCode, occupationBasis } = dictionaries.occupation.facts(fields.occupation.read(record, 0));
    const { shift } = dictionaries.terms.facts(fields.terms.read(record, 0));
    const workplace = dictionaries.workplace.facts(fields.workplace.read(record, 0)) as unknown as WorkplaceFacts;
    const work = { occupationCode: occupationCode as string | null, occupationBasis: occupationBasis as Basis | null, shift: shift as Shift | null, workMode, workplace };
    return {
      demands: demandsAsRead([], work).map((demand) => ({ cell: cellOfDemand(demand), addsToStated: demand.basis === 'DERIVED' && !isSettled(demand), isInherent: demand.inherence !== undefined })),
      elsewhere: topicsElsewhere(work.occupationCode),
    };
  }

  private readLists(row: CopyRow): void {
    const { list, asked, record } = this;
    list.length = 0;
    asked.length = 0;
    row.elements(this.skills, asked);
    for (const each of asked) list.push(each >>> secondCellBits, each & ((1 << secondCellBits) - 1));
    const skillCount = asked.length;
    row.elements(this.demands, list);
    this.readDemands(skillCount * skillCells);
    const demandCount = list.length - skillCount * skillCells;
    row.entries(this.employers.provisions, list);
    const provisionCount = list.length - skillCount * skillCells - demandCount;
    if (skillCount > maxSkills || demandCount > maxDemands || provisionCount > maxProvisions) {
      throw new RangeError(`vacancy ${record[0]} has more lines than a row can hold`);
    }
    fields.skillCount.write(record, skillCount);
    fields.demandCount.write(record, demandCount);
    fields.provisionCount.write(record, provisionCount);
  }
}
