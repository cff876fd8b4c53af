import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { employerConditions } from '../../../src/domain/programmes/eligibility.js';
import { programmeKinds, type ProgrammeKind, type Stage } from '../../../src/domain/programmes/kinds/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';
import { Courses, detailsOf, pathsOf } from './courses.js';
import { codes, person, Programmes, type Faults } from './making.js';

let server: TestServer;
let courses: Courses;
let programmes: Programmes;
let somebody: number;
let stranger: number;
beforeAll(async () => {
  server = await TestServer.start('demo');
  courses = new Courses(server);
  programmes = new Programmes(server);
  [somebody = 0, stranger = 0] = await programmes.locals(2);
  await courses.somebodyForAll(somebody);
  await server.store.owner.rows(sql`delete from disability_certificate where job_seeker_id = ${stranger}`);
  await server.store.owner.rows(sql`delete from university_graduate where job_seeker_id = ${stranger}`);
  await server.store.owner.rows(sql`delete from rural_worker where job_seeker_id = ${stranger}`);
  await server.store.owner.rows(sql`delete from blind_massage_practitioner where job_seeker_id = ${stranger}`);
  await server.store.owner.rows(sql`update job_seeker set birth_date = '2016-01-01', education_level = 'PRIMARY' where id = ${stranger}`);
  await courses.forget();
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const withStages = programmeKinds.entries.filter(({ stages }) => stages.length > 0);

async function employerOf(kind: ProgrammeKind): Promise<string> {
  const [wanted = 'PRIVATE'] = kind.employerConditions.flatMap((code) => employerConditions[code].kinds);
  await server.store.owner.rows(sql`update employer set kind = ${wanted} where id = 5`);
  return globalId('Employer', 5);
}

/** What each stage of a path was answered: the details that it lacked at first, then the stage as it is read. */
interface Answer { readonly stage: string; readonly lacked: readonly string[]; readonly then: readonly string[] }

function expectedOf(kind: ProgrammeKind, path: readonly Stage[]): Answer[] {
  const stated = new Set(kind.takers === 'PUBLIC' ? kind.needs : []);
  return path.map(({ code, needs }) => {
    const lacked = kind.fields.map((field) => field.code).filter((field) => needs.includes(field) && !stated.has(field));
    for (const field of lacked) stated.add(field);
    return { stage: code, lacked: lacked.map((field) => `REQUIRED details.${field}`), then: [] };
  });
}

const withoutIndex = (faults: readonly string[]): string[] => faults.map((fault) => fault.replace('participants.0.', ''));

/** Takes a person, an employer or the public through a path, each stage first without its details, then with them. */
async function walk(kind: ProgrammeKind, path: readonly Stage[]): Promise<Answer[]> {
  await courses.forget();
  const [first, ...later] = path;
  if (first === undefined) throw new Error(`${kind.code} has an empty path`);
  const owner = kind.takers === 'PUBLIC' ? 'PROGRAMME' : 'PARTICIPATION';
  const taker = kind.takers === 'EMPLOYERS' ? { employerId: await employerOf(kind) } : person(somebody);
  const stated = new Set<string>();
  const lackedFirst = kind.fields.map((field) => field.code).filter((field) => first.needs.includes(field));
  const details = detailsOf(kind, owner, first.needs);
  let programme = '';
  const answers: Answer[] = [];
  const begin = async (given: object[]): Promise<string[]> => {
    if (owner === 'PROGRAMME') {
      const made = await courses.make(kind, { stage: first.code, details: [...detailsOf(kind, 'PROGRAMME', kind.needs), ...given] });
      programme = made.programme?.id ?? '';
      return codes(Promise.resolve(made));
    }
    if (kind.admission === 'RECORD') {
      const made = await courses.make(kind, { participants: [{ ...taker, stage: first.code, details: given }] });
      programme = made.programme?.id ?? '';
      return codes(Promise.resolve(made));
    }
    if (programme === '') programme = (await courses.make(kind)).programme?.id ?? '';
    const faults = await codes(programmes.moved('takePart', programme, { ...taker, details: given }, 'admin'));
    if (kind.admission === 'DRAW' && faults.length === 0) await server.store.owner.rows(sql`update participation set state = 'ALLOTTED'`);
    return faults;
  };
  const lacked = lackedFirst.length === 0 ? [] : await begin([]);
  answers.push({ stage: first.code, lacked: withoutIndex(lacked), then: withoutIndex(await begin(details)) });
  for (const field of first.needs) stated.add(field);
  const { version } = owner === 'PROGRAMME' ? { version: 1 } : await courses.part(programme);
  let at = version;
  for (const stage of later) {
    const id = owner === 'PROGRAMME' ? { programmeId: programme } : { participationId: (await courses.part(programme)).id };
    const enter = async (given: object[]): Promise<string[]> => {
      const written = await server.write<Faults & { readonly [payload: string]: unknown }>(
        owner === 'PROGRAMME' ? 'updateProgramme' : 'recordParticipation', { ...id, version: at, stage: stage.code, details: given }, 'admin',
        `${owner === 'PROGRAMME' ? 'programme' : 'participation'} { version stage { code } } userErrors { code path message }`);
      const read = (written.programme ?? written.participation) as { readonly version: number } | null;
      at = read?.version ?? at;
      return codes(Promise.resolve(written));
    };
    const needed = stage.needs.filter((field) => !stated.has(field));
    const without = needed.length === 0 ? [] : await enter([]);
    answers.push({ stage: stage.code, lacked: without, then: await enter(detailsOf(kind, owner, stage.needs)) });
    for (const field of needed) stated.add(field);
  }
  return answers;
}

describe('a part goes through every stage of its kind, and no stage is entered without its details', () => {
  test.each(withStages.map((kind) => [kind.code, kind] as const))('%s', async (_code, kind) => {
    const paths = pathsOf(kind);
    for (const path of paths) expect(await walk(kind, path)).toEqual(expectedOf(kind, path));
  });
});

describe('a programme is not made without what its kind needs', () => {
  const needing = programmeKinds.entries.filter(({ needs }) => needs.length > 0);
  test.each(needing.map((kind) => [kind.code, kind] as const))('%s', async (_code, kind) => {
    const needed = kind.fields.map((field) => field.code).filter((field) => kind.needs.includes(field));
    expect(await codes(courses.make(kind, { details: [] }))).toEqual(needed.map((field) => `REQUIRED details.${field}`));
    expect(await codes(courses.make(kind))).toEqual([]);
  });
});

describe('whoever a kind is not meant for takes no part', () => {
  const forSome = programmeKinds.entries.filter(({ conditions, employerConditions: ofEmployers }) => conditions.length + ofEmployers.length > 0);
  test.each(forSome.map((kind) => [kind.code, kind] as const))('%s', async (_code, kind) => {
    await server.store.owner.rows(sql`update employer set kind = 'INDIVIDUAL_BUSINESS' where id = 5`);
    const taker = kind.takers === 'EMPLOYERS' ? { employerId: globalId('Employer', 5) } : person(stranger);
    const path = kind.takers === 'EMPLOYERS' ? 'employerId' : 'jobSeekerId';
    const refused = async (): Promise<string[]> => {
      if (kind.admission === 'RECORD') return codes(courses.make(kind, { participants: [taker] }));
      const { programme } = await courses.make(kind);
      return codes(programmes.moved('takePart', programme?.id ?? '', taker, 'admin'));
    };
    // One for each condition that does not hold.
    expect(new Set(withoutIndex(await refused()))).toEqual(new Set([`NOT_ELIGIBLE ${path}`]));
  });
});
