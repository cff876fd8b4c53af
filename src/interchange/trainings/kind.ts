import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { createProgramme, programmeKinds, recordParticipation, takePart, updateProgramme } from '../../domain/programmes/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { knownPerson } from '../importing/known-person.js';
import { knownRowsOf, noRegion, presumedRegion, rowsNow, storeRecords, versionOf, type RecordWriter, type Written } from '../importing/stored-records.js';
import type { TableKind } from '../importing/table-kind.js';
import { plain } from '../reading/reading.js';
import { trainingTable, type TrainingField } from './columns.data.js';
import { exportTrainings } from './export.js';
import { readTraining, type ImportedTraining } from './row.js';

const code = 'trainings';

const lastDayOf = ({ startsOn, endsOn }: ImportedTraining['course']): string => endsOn ?? startsOn;
const sameCourse = ({ course: { title, kind, startsOn } }: ImportedTraining): string => JSON.stringify([title, kind, startsOn]);

/** The course of a row: one of this name and kind in the region on the day, or a new one. @param people how many the table names of it */
async function courseOf(ctx: RequestContext, { course }: ImportedTraining, people: number): Promise<Written> {
  const { kind, title, organiser, startsOn, endsOn, hours, places } = course;
  const region = course.region ?? presumedRegion(ctx);
  if (region === null) return noRegion;
  const [known] = await rowsNow<{ id: number }>(ctx, sql`select id from programme where kind = ${kind} and title = ${title} and region_code = ${region} and starts_on = ${startsOn}::date order by id limit 1`);
  if (known !== undefined) return { id: known.id, faults: [] };
  const made = await createProgramme(ctx, { kind, title, organiser, region, startsOn, endsOn, hours, places: places ?? (programmeKinds.get(kind).places === 'MUST' ? people : null) });
  if (made.id === null || lastDayOf(course) >= ctx.today) return made;
  return updateProgramme(ctx, { programmeId: globalId('Programme', made.id), version: 1, status: 'HELD' });
}

/** A person's part: a place, and once the course is over who was there and what came of it. */
async function partOf(ctx: RequestContext, programmeId: number, item: ImportedTraining): Promise<Written> {
  const known = await knownPerson(ctx, item.person);
  if ('fault' in known) return { id: null, faults: [known.fault] };
  const part = await takePart(ctx, { programmeId: globalId('Programme', programmeId), jobSeekerId: globalId('JobSeeker', known.id) });
  const isOver = lastDayOf(item.course) < ctx.today;
  const said = { hoursAttended: item.hoursAttended, outcome: item.outcome, note: item.note === '' ? null : item.note };
  if (part.id === null || (!isOver && item.isPresent === null && Object.values(said).every((value) => value === null))) return part;
  const state = item.isPresent ?? (isOver ? true : null);
  return recordParticipation(ctx, { participationId: globalId('Participation', part.id), version: await versionOf(ctx, 'participation', part.id), ...(state === null ? {} : { state: state ? 'ATTENDED' : 'ABSENT' }), ...said });
}

const columnsOfFaults: Readonly<Record<string, TrainingField>> = { jobSeekerId: 'certificateNumber', programmeId: 'title' };

function writerOf(peopleByCourse: ReadonlyMap<string, number>): RecordWriter<TrainingField, ImportedTraining> {
  const make = async (ctx: RequestContext, item: ImportedTraining): Promise<Written> => {
    const course = await courseOf(ctx, item, peopleByCourse.get(sameCourse(item)) ?? 1);
    return course.id === null ? course : partOf(ctx, course.id, item);
  };
  return {
    kind: code,
    factsOf: (item) => item,
    make,
    async change(ctx, id, item) {
      const now = await make(ctx, item);
      if (now.id === null || now.id === id) return now;
      return { id: null, faults: [{ code: 'WRONG_STATE', path: ['input'], text: text('这一行以前导入过,换了人或换了培训:请在系统里修改。', 'The row was imported before, of another person or course: change it in the system.') }] };
    },
    fieldOf: ([, name = '']) => columnsOfFaults[name] ?? trainingTable.fields.find((field) => field === name) ?? null,
  };
}

/** Courses with those who took part. */
export const trainings: TableKind<TrainingField, ImportedTraining> = {
  // All rows at once: of a course without a number of places, they are as many as the table names people.
  code, label: text('培训', 'trainings'), about: text('培训和参加人员:每行一名学员', 'Courses and those who took part, one in each row.'), scope: 'people:write', table: trainingTable, known: knownRowsOf(code), batchSize: 1_000_000, isPersonal: true,
  content: { ownKey: null, of: (cells) => [plain(cells.title ?? ''), plain(cells.startsOn ?? ''), plain(cells.certificateNumber ?? '').toUpperCase()] },
  read: readTraining,
  store: (ctx, items) => storeRecords(ctx, writerOf(new Map([...Map.groupBy(items, ({ item }) => sameCourse(item))].map(([course, rows]) => [course, rows.length]))), items),
  export: exportTrainings,
};
