import type { HeldSkill, Wishes, WorkEntry } from '../../../domain/seekers/index.js';
import { jobSeekerFields, type JobSeekerFieldName } from '../../facts/job-seeker-columns.js';
import { homeWorkOf, travellingWith } from '../../facts/views.js';
import { helpFor, type Helped } from '../../factors/accommodations.js';
import { prerequisiteFunctions, prerequisitesMet } from '../../factors/prerequisites.js';
import type { SeekerFacts } from '../../facts.js';
import { allocate, type BitField } from '../storage/bit-field.js';
import { functionCodes, occupationCodes, skillCodes } from '../storage/codes.js';
import { entryOf, given, InternedColumns, type CopyRow, type CopyValue } from '../storage/copy-row.js';
import { dayNumber } from '../storage/days.js';
import { internText, type InternTable } from '../storage/intern-table.js';
import { microseconds } from '../storage/instants.js';
import { listField, reservedWords, type Layout, type RowBuffer } from '../storage/segment.js';
import { ValueNumbers, type QuestionContext } from '../storage/field-dictionary.js';
import { signatureOf } from '../search/signature-bounds.js';
import { CellCache } from '../evaluation/cell-set.js';
import { Journeys } from './journeys.js';
import { RowEncoder, type RowField } from './row-encoder.js';

const capacityBits = 3;
/** The number of a capacity of which nothing is known. */
const unknownCapacity = 2 ** capacityBits - 1;
/** The fact that rules read of one function alone. */
export const capacityFact = (functionCode: string): string => `capacities.${functionCode}`;
/** What of the own aids, and of the classes of accommodations that can be used, matters to one function. */
export const supportFact = (functionCode: string): string => `support.${functionCode}`;
const functions = [...functionCodes.all];
const supportFacts = functions.map(supportFact);

/** As many as the bounds of the input allow (`seekerBounds`): 100 skills, 50 occupations wanted, 200 periods of work. */
const countBits = { skillCount: 8, wantedCount: 6, workCount: 8 } as const;

const bitsOf = Object.fromEntries(Object.entries(jobSeekerFields).map(([name, { bits }]) => [name, bits])) as Record<JobSeekerFieldName, number>;
const { fields, words } = allocate<string>({
  ...bitsOf, ...countBits, areSkillsConfirmed: 1,
  ...Object.fromEntries(functions.map((code) => [capacityFact(code), capacityBits])),
}, reservedWords);
type RecordName = JobSeekerFieldName | 'skillCount' | 'wantedCount' | 'workCount' | 'areSkillsConfirmed';

/** Where each number of a job seeker lies in the record. */
export const jobSeekerRecord = fields as Readonly<Record<RecordName, BitField>>;
const travellingField = fields[capacityFact('travelling')]!;
const prerequisiteFields = [...prerequisiteFunctions].map((code) => ({ code, field: fields[capacityFact(code)]! }));
const capacityFields: readonly BitField[] = functions.map((code) => fields[capacityFact(code)]!);
/** Each capacity is a field of its own: the same for every question. */
const capacityViews: readonly RowField[] = functions.map((code, place): RowField => {
  const name = capacityFact(code);
  const facts = Array.from({ length: unknownCapacity + 1 }, (_, level) => ({ [name]: level === unknownCapacity ? undefined : level }));
  return { name, names: [name], field: capacityFields[place]!, classOf: null, size: facts.length, facts: (number) => facts[number]!, factKey: (number) => number, keyCount: () => facts.length };
});

// The list of a job seeker: skills in one cell each, occupations wanted in one, and work in three: the occupation, and the days of begin and end.
export const workCells = 3;
/** The level held takes so many bits of a skill's cell, and of a posting; 0 where it is unknown. */
export const levelBits = 3;
export const heldLevels = 1 << levelBits;
export const skillOfCell = (cell: number): number => cell >>> levelBits;
export const levelOfCell = (cell: number): number => cell & (heldLevels - 1);

export const jobSeekerLayout: Layout = {
  stride: words,
  // People of one home with the same wish for places: one place of work is equally near to all of them, or beyond the limit of all.
  groupOf: (records, at) => jobSeekerRecord.home.read(records, at),
  besideOf: (records, at) => jobSeekerRecord.status.read(records, at),
  listLength: (records, at) =>
    jobSeekerRecord.skillCount.read(records, at) + jobSeekerRecord.wantedCount.read(records, at) + jobSeekerRecord.workCount.read(records, at) * workCells,
  noteBits: levelBits,
  hasLongNotes: false,
  // The note is the level held.
  eachSkill: ({ records, lists }, row, take) => {
    const from = records[row * words + listField]!;
    const to = from + jobSeekerRecord.skillCount.read(records, row * words);
    for (let cell = from; cell < to; cell++) take(skillOfCell(lists[cell]!), levelOfCell(lists[cell]!));
  },
};

/** Occupations, by number, that a person wants or has ever done. Who wants none may have done none for long enough to count. */
export interface PersonWork { readonly occupations: readonly number[]; readonly wantsAny: boolean }

function heldSkill(text: string): number {
  const { code, level } = JSON.parse(text) as HeldSkill;
  return (skillCodes.of(code) << levelBits) | (level ?? 0);
}

function heldCapacity(text: string): number {
  const [functionCode, level] = entryOf<number>(text);
  return (functionCodes.of(functionCode) << capacityBits) | level;
}

function workOf(wanted: readonly string[], work: readonly WorkEntry[]): PersonWork {
  const numbers = new Set([...wanted, ...work.map(({ occupationCode }) => occupationCode)].map((code) => occupationCodes.of(code)));
  return { occupations: [...numbers].sort((a, b) => a - b), wantsAny: wanted.length > 0 };
}

/** So many combinations of own aids and capacities are remembered while rows are read. */
const maxSupports = 1 << 16;
/** The many vacancies of one county ask the same of people's wishes. */
const maxPlaces = 512;

const head = ['s.id', 's.created_at', 's.residence_code'];
const lists = ['s.aids', 's.skills::text', 's.are_skills_confirmed', 's.capacities', 's.work', 's.wishes'];

/** By number of the field `support`: the class of those that are alike in what matters to one function, worked out when it is first needed. */
class SupportClasses {
  private numbers = new Int32Array(0);
  private readonly values = new ValueNumbers<Helped>();

  constructor(private readonly functionCode: string) {}

  of(number: number, facts: (number: number) => object): number {
    if (number >= this.numbers.length) {
      const grown = new Int32Array(Math.max(1024, number + 1, this.numbers.length * 2)).fill(-1);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    const known = this.numbers[number]!;
    return known >= 0 ? known : this.numbers[number] = this.values.of(helpFor(this.functionCode, facts(number) as Helped));
  }
}

/** Encodes job seekers as rows, and holds what rows share. */
export class JobSeekerEncoder extends RowEncoder<SeekerFacts, JobSeekerFieldName> {
  /** Sets of occupations: a part of the signature of rows. */
  readonly work = new ValueNumbers<PersonWork>();
  /** What places of work are worth to every wish for places. */
  readonly places = new CellCache('home', maxPlaces);
  /** How places of work lie to all homes. */
  readonly journeys = new Journeys(this.dictionaries.home);
  private readonly aidLists = new ValueNumbers<readonly string[]>();
  private readonly aids = new InternedColumns(1, (row) => this.aidLists.of(JSON.parse(given(row.text())) as string[]));
  /** By own aids and capacities: the number of the field `support`. */
  private readonly supports = new Map<number, number>();
  private readonly supportClasses: ReadonlyMap<string, SupportClasses> = new Map(functions.map((code) => [supportFact(code), new SupportClasses(code)]));
  private readonly skills = internText(heldSkill);
  private readonly capacities = internText(heldCapacity);
  private readonly held: number[] = [];

  constructor() {
    super(jobSeekerLayout, jobSeekerFields, jobSeekerRecord);
  }

  get columns(): readonly string[] {
    return [...head, ...this.fieldColumns, ...lists];
  }

  override get internTables(): readonly InternTable[] {
    return [...super.internTables, this.aids.table, this.skills, this.capacities];
  }

  override views(context: QuestionContext): RowField[] {
    return [...super.views(context).map((view) => (view.name === 'support' ? this.supportView(view) : view)), ...capacityViews];
  }

  /** Few aids and classes matter to one function: whose are alike in these is asked about once. */
  private supportView(view: RowField): RowField {
    return {
      ...view, names: [...view.names, ...supportFacts],
      // There are no more classes than numbers.
      keyCount: (names) => (names.some((name) => this.supportClasses.has(name)) ? view.size : view.keyCount(names)),
      factKey: (number, names) => {
        const [asked, another] = names.filter((name) => this.supportClasses.has(name));
        if (asked === undefined) return view.factKey(number, names);
        // Hardly any question asks of several functions at once: whose support is the same is asked about once then.
        return another === undefined ? this.supportClasses.get(asked)!.of(number, (each) => view.facts(each)) : number;
      },
    };
  }

  valuesOf(facts: SeekerFacts): CopyValue[] {
    return [
      facts.id, { instantUs: microseconds(facts.since) }, facts.residenceCode, ...this.fieldValues(facts), JSON.stringify(facts.aids), JSON.stringify(facts.skills), facts.areSkillsConfirmed,
      JSON.stringify(facts.capacities), JSON.stringify(facts.work), JSON.stringify(facts.wishes),
    ];
  }

  addTo(buffer: RowBuffer, row: CopyRow): void {
    const { record, list, dictionaries } = this;
    list.length = 0;
    record[0] = given(row.integer());
    const since = row.instant();
    const residenceCode = row.text();
    this.readFields(row);
    const aids = row.columns(this.aids);
    row.elements(this.skills, list);
    const skillCount = list.length;
    jobSeekerRecord.areSkillsConfirmed.write(record, row.boolean() === true ? 1 : 0);
    this.readCapacities(row);
    jobSeekerRecord.support.write(record, this.support(aids));
    const work = JSON.parse(given(row.text())) as WorkEntry[];
    const { regions, travel, pay, occupations = [], hours, shifts, workModes, employment, avoidedTrades } = JSON.parse(given(row.text())) as Wishes;
    for (const code of occupations) list.push(occupationCodes.of(code));
    for (const { occupationCode, startedOn, endedOn } of work) list.push(occupationCodes.of(occupationCode), dayNumber(startedOn), dayNumber(endedOn));
    // Each throws for more than its bits hold.
    jobSeekerRecord.skillCount.write(record, skillCount);
    jobSeekerRecord.wantedCount.write(record, occupations.length);
    jobSeekerRecord.workCount.write(record, work.length);
    const terms = dictionaries.terms.of([hours, shifts, workModes, employment]);
    jobSeekerRecord.home.write(record, dictionaries.home.of([residenceCode, regions]));
    jobSeekerRecord.travel.write(record, dictionaries.travel.of([travel, homeWorkOf(workModes), this.travelling(aids)]));
    jobSeekerRecord.terms.write(record, terms);
    jobSeekerRecord.pay.write(record, dictionaries.pay.of([pay]));
    jobSeekerRecord.trades.write(record, dictionaries.trades.of([avoidedTrades]));
    buffer.add(record, since, signatureOf(this.work.of(workOf(occupations, work)), terms, jobSeekerRecord.status.read(record, 0)), list);
  }

  /** The capacity for travelling with own aids; null where it is unknown. */
  private travelling(aids: number): number | null {
    const capacity = travellingField.read(this.record, 0);
    return capacity === unknownCapacity ? null : travellingWith(capacity, this.aidLists.values[aids]!);
  }

  /** The number of the own aids with the classes of accommodations that can be used: worked out once for all whose capacities for these are alike. */
  private support(aids: number): number {
    const { record, supports, aidLists, dictionaries } = this;
    const key = prerequisiteFields.reduce((sum, { field }) => sum * (unknownCapacity + 1) + field.read(record, 0), aids);
    let number = supports.get(key);
    if (number === undefined) {
      const capacityOf = (code: string): number | undefined => {
        const capacity = fields[capacityFact(code)]!.read(record, 0);
        return capacity === unknownCapacity ? undefined : capacity;
      };
      const own = aidLists.values[aids]!;
      if (supports.size >= maxSupports) supports.clear();
      supports.set(key, number = dictionaries.support.of([own, prerequisitesMet(capacityOf, own)]));
    }
    return number;
  }

  private readCapacities(row: CopyRow): void {
    const { record, held } = this;
    for (const field of capacityFields) field.write(record, unknownCapacity);
    held.length = 0;
    row.entries(this.capacities, held);
    for (const each of held) capacityFields[(each >>> capacityBits) - 1]!.write(record, each & unknownCapacity);
  }
}
