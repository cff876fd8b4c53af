import { lodging, transports } from '../../../domain/accommodations/terms.js';
import type { Provision } from '../../../domain/employers/index.js';
import type { Shift, WorkMode } from '../../../domain/seekers/index.js';
import { workModeLabels } from '../../../domain/seekers/terms.js';
import type { AskedSkill, Basis, WorkingCondition } from '../../../domain/vacancies/index.js';
import { askingWord, factualProvisions, isLeadingTitle, leadingWords } from '../../../domain/vacancies/terms.js';
import { provisionsOfWorkplace, type WorkplaceFacts } from '../../../domain/workplaces/terms.js';
import { vacancyFields, type VacancyFieldName } from '../../facts/vacancy-columns.js';
import type { OpportunityFacts } from '../../facts.js';
import { allocate } from '../storage/bit-field.js';
import { accommodationCodes } from '../storage/codes.js';
import { given, type CopyRow, type CopyValue } from '../storage/copy-row.js';
import type { QuestionContext } from '../storage/field-dictionary.js';
import { internText, type InternTable } from '../storage/intern-table.js';
import { listField, reservedWords, type Layout, type RowBuffer, type Rows } from '../storage/segment.js';
import { microseconds } from '../storage/instants.js';
import { signatureOf } from '../search/signature-bounds.js';
import { askedSkill, fullWeightOf, levelOfAsked, noteOf, presumedSkills, skillWithDemands, skillCells, writeSkills, type PresumedSkills } from './asked-skill-cells.js';
import { demandCell, impliedDemands, writeDemands, type Implied } from './demand-cells.js';
import { Employers, provisionCell, provisionOrder, setOf, wordsInSet, type AccommodationSet } from './employers.js';
import { RowEncoder, type RowField } from './row-encoder.js';

const bitsOf = Object.fromEntries(Object.entries(vacancyFields).map(([name, { bits }]) => [name, bits])) as Record<VacancyFieldName, number>;
const { fields, words } = allocate({ ...bitsOf, employer: 32, skillCount: 10, demandCount: 6, provisionCount: 7, stay: 2 }, reservedWords);

/** Where each number of a vacancy lies in its record. */
export const vacancyRecord = fields;

const workModes: readonly string[] = Object.keys(workModeLabels);
const maxSkills = 2 ** 10 - 1;
const maxDemands = 2 ** 6 - 1;
/** Of provisions of the vacancy's own. */
const maxProvisions = 2 ** 7 - 1;

// The list of a vacancy: its skills in two cells each, then its demands and its provisions in one cell each.

/** Where the demands of a vacancy begin in its list, and where they end. */
export function firstDemand(records: Int32Array, at: number): number {
  return records[at + listField]! + fields.skillCount.read(records, at) * skillCells;
}

function eachSkill({ records, lists }: Rows, row: number, take: (skill: number, note: number) => void): void {
  const at = row * words;
  const from = records[at + listField]!;
  const to = from + fields.skillCount.read(records, at) * skillCells;
  let weights = 0;
  for (let cell = from; cell < to; cell += skillCells) weights += fullWeightOf(lists[cell + 1]!);
  // A vacancy without skills has the value of an empty factor: as if it asked for skill 0.
  if (from === to) take(0, noteOf(0, 1));
  for (let cell = from; cell < to; cell += skillCells) take(lists[cell]!, noteOf(levelOfAsked(lists[cell + 1]!), fullWeightOf(lists[cell + 1]!) / weights));
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

/** What the facts of a workplace provide, and what they say anything of, each as two words of bits. */
export interface WorkplaceProvisions { readonly provided: readonly Int32Array[]; readonly stated: readonly Int32Array[] }

/** The provision that a fact states, as a cell; 0 for none. */
function factualCell(work: Parameters<typeof factualProvisions>[0]): number {
  const [entry] = Object.entries(factualProvisions(work));
  return entry === undefined ? 0 : provisionCell(entry[0], entry[1]);
}

/** A title that tells what the facts have of one. */
const titleThatTells = ({ titleWord, isLeading }: OpportunityFacts): string => `${titleWord ?? ''}${isLeading === true ? leadingWords[0] : ''}`;

/** Adds what is not there yet. */
function added<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}

/** The lists of a vacancy, and what stands before them, in the order of the statement. */
const head = ['v.id', 'v.published_at', 'v.employer_id'];
const lists = ['v.title', 'v.working_conditions::text', 'v.skills::text', 'v.demands', 'v.provisions::text'];
/** As PostgreSQL writes a list without elements. */
const noConditions = '[]';

/** Encodes vacancies as rows, and holds what rows share. */
export class VacancyEncoder extends RowEncoder<OpportunityFacts, VacancyFieldName> {
  readonly employers = new Employers();
  private readonly skills = internText(askedSkill);
  private readonly demands = internText(demandCell);
  private readonly asked: number[] = [];
  private readonly nothingAsked = this.dictionaries.asking.of([[], null, false]);
  /** By numbers of occupation and terms, then of what asks by itself, workplace and mode of work, then codes of skills that ask by themselves: hardly any. */
  private readonly implied = new Map<number, Map<number, Map<string, Implied>>>();
  /** As it was when the workplaces were so many. */
  private workplaceProvisions: WorkplaceProvisions & { readonly workplaces: number } = { provided: [], stated: [], workplaces: -1 };
  /** By number of the occupation. */
  private readonly presumed = new Map<number, PresumedSkills>();

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
    // Asked for with every row.
    if (this.workplaceProvisions.workplaces === workplace.size) return this.workplaceProvisions;
    const given = (facts: object, isNamed: (provision: Provision) => boolean): AccommodationSet =>
      setOf(Object.entries(provisionsOfWorkplace(facts as WorkplaceFacts, 'ON_SITE')).flatMap(([code, provision]) => (isNamed(provision) ? [code] : [])));
    const provided = (facts: object): AccommodationSet => given(facts, (provision) => provision === 'PROVIDED');
    const stated = (facts: object): AccommodationSet => given(facts, () => true);
    const words = (name: string, setOfFacts: (facts: object) => AccommodationSet): Int32Array[] =>
      Array.from({ length: wordsInSet }, (_, word) => workplace.numbers(`${name} ${word}`, (facts) => setOfFacts(facts)[word]!));
    this.workplaceProvisions = { provided: words('provided', provided), stated: words('stated', stated), workplaces: workplace.size };
    return this.workplaceProvisions;
  }

  override get internTables(): readonly InternTable[] {
    return [...super.internTables, this.skills, this.demands, ...this.employers.internTables];
  }

  /** What is provided for staying is a field of its own: it is worked out from what the vacancy and its employer say. */
  override views(context: QuestionContext): RowField[] {
    const stay: RowField = { name: 'stay', names: ['providesLodging', 'providesTransport'], field: fields.stay, classOf: null, size: stays, facts: (number) => stayFacts[number]!, factKey: (number) => number, keyCount: () => stays };
    return [...super.views(context), stay];
  }

  /** The columns of a vacancy whose facts are at hand; its provisions are written as its own. */
  valuesOf(facts: OpportunityFacts): CopyValue[] {
    return [
      facts.id, { instantUs: microseconds(facts.since) }, facts.employerId, ...this.fieldValues(facts),
      titleThatTells(facts), JSON.stringify(facts.workingConditions), JSON.stringify(facts.skills), JSON.stringify(facts.demands), JSON.stringify(facts.provisions),
    ];
  }

  addTo(buffer: RowBuffer, row: CopyRow): void {
    const { record, list } = this;
    record[0] = given(row.integer());
    const since = row.instant();
    fields.employer.write(record, this.employers.number(given(row.integer())));
    this.readFields(row);
    fields.asking.write(record, this.readAsking(given(row.text()), given(row.text())));
    this.readLists(row);
    fields.stay.write(record, (this.provides(lodgingNumber) ? lodgingBit : 0) | (transportNumbers.some((number) => this.provides(number)) ? transportBit : 0));
    const { occupation, terms, law } = vacancyRecord;
    buffer.add(record, since, signatureOf(occupation.read(record, 0), terms.read(record, 0), law.read(record, 0)), list);
  }

  /** The number of what the title and the working conditions tell. */
  private readAsking(title: string, conditions: string): number {
    const [titleWord, isLeading] = [askingWord(title), isLeadingTitle(title)];
    // Hardly any vacancy tells anything.
    if (titleWord === null && !isLeading && conditions === noConditions) return this.nothingAsked;
    return this.dictionaries.asking.of([JSON.parse(conditions), titleWord, isLeading]);
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

  /** What follows from the facts of the record and from skills: worked out once for all that are alike. */
  private impliedDemands(skills: readonly AskedSkill[]): Implied {
    const { record, dictionaries } = this;
    const { workMode } = dictionaries.place.facts(fields.place.read(record, 0)) as { readonly workMode: WorkMode | null };
    const first = fields.occupation.read(record, 0) * 2 ** fields.terms.bits + fields.terms.read(record, 0);
    const second = (fields.asking.read(record, 0) * 2 ** fields.workplace.bits + fields.workplace.read(record, 0)) * (workModes.length + 1) + (workMode === null ? 0 : workModes.indexOf(workMode) + 1);
    const codes = skills.length === 0 ? '' : skills.map(({ code }) => code).join();
    const ofFirst = this.implied.get(first) ?? added(this.implied, first, new Map<number, Map<string, Implied>>());
    const ofSecond = ofFirst.get(second) ?? added(ofFirst, second, new Map<string, Implied>());
    return ofSecond.get(codes) ?? added(ofSecond, codes, this.workOutDemands(workMode, skills));
  }

  private workOutDemands(workMode: WorkMode | null, skills: readonly AskedSkill[]): Implied {
    const { record, dictionaries } = this;
    const { occupationCode, occupationBasis } = dictionaries.occupation.facts(fields.occupation.read(record, 0));
    const { shift } = dictionaries.terms.facts(fields.terms.read(record, 0));
    const { workingConditions, titleWord } = dictionaries.asking.facts(fields.asking.read(record, 0));
    const workplace = dictionaries.workplace.facts(fields.workplace.read(record, 0)) as unknown as WorkplaceFacts;
    return impliedDemands({
      occupationCode: occupationCode as string | null, occupationBasis: occupationBasis as Basis | null, shift: shift as Shift | null,
      workingConditions: workingConditions as readonly WorkingCondition[], titleWord: titleWord as string | null, workMode, workplace, skills,
    });
  }

  /** The skills that are presumed of the occupation of the record. */
  private presumedSkills(): PresumedSkills {
    const { record, dictionaries, presumed } = this;
    const occupation = fields.occupation.read(record, 0);
    let found = presumed.get(occupation);
    if (found === undefined) presumed.set(occupation, found = presumedSkills(dictionaries.occupation.facts(occupation).occupationCode as string | null));
    return found;
  }

  private readLists(row: CopyRow): void {
    const { list, asked, record } = this;
    list.length = 0;
    asked.length = 0;
    row.elements(this.skills, asked);
    const skillCount = writeSkills(asked, this.presumedSkills(), list);
    row.elements(this.demands, list);
    writeDemands(list, skillCount * skillCells, this.impliedDemands(asked.map(skillWithDemands).filter((each) => each !== null)));
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
