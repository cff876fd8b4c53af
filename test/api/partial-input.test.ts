import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNullableType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import sql, { raw } from 'sql-template-tag';
import { createSchema } from '../../src/app/schema.js';
import { demoAccounts } from '../../src/demonstration/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';

/** What each nested object of an update can hold, in full: a new field of an input has to be added here. */
const wholes: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>> = {
  updateJobSeeker: {
    'wishes.regions': { codes: ['140105', '140106'], reach: 'CITY', isLimit: true },
    'wishes.travel': { maxKm: 20, willMove: true },
    'wishes.pay': { monthlyCny: 3500, isLimit: true },
    'wishes.hours': { maxPerWeek: 30, isLimit: true },
    'wishes.workModes': { accepted: ['HYBRID', 'HOME_BASED'], isLimit: true },
    'wishes.employment': { accepted: ['FULL_TIME'], isLimit: true },
    'wishes.shifts': { accepted: ['DAY'], isLimit: true },
    'wishes.avoidedTrades': { occupations: ['4-10-04-01'], isLimit: true },
    graduate: { university: '太原大学', major: '会计', degree: 'BACHELOR', graduatedOn: '2024-06-30', hasHadPost: false },
    massagePractitioner: { branch: 'MEDICAL', practisingSince: '2015-01-01', reviewedOn: '2026-01-01', title: 'SENIOR', filedOn: '2016-01-01', filedAt: '太原按摩医院' },
    ruralWorker: { village: '东村', isInDifficulty: true },
  },
  updateVacancy: {
    pay: { minCny: 3000, maxCny: 5000 },
    reservation: { groups: [{ kind: 3, grades: [2, 3] }], legalGround: '残疾人就业条例', easedConditions: [{ what: 'EXPERIENCE', usual: '两年', eased: '不限' }] },
  },
};

/** The tables in which an object lies, with the column of its id. */
const tables: Readonly<Record<string, readonly (readonly [table: string, column: string])[]>> = {
  JobSeeker: [
    ['job_seeker', 'id'], ['university_graduate', 'job_seeker_id'], ['blind_massage_practitioner', 'job_seeker_id'], ['rural_worker', 'job_seeker_id'], ['job_seeker_contact', 'job_seeker_id'],
    ['job_seeker_address', 'job_seeker_id'],
  ],
  Vacancy: [['vacancy', 'id']], Employer: [['employer', 'id']], JobFair: [['job_fair', 'id']], Product: [['product', 'id']], Programme: [['programme', 'id']], WorkTrial: [['work_trial', 'id']], Workplace: [['workplace', 'id']],
};

let server: TestServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
  server = await TestServer.start('demo');
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const typeOf = (mutation: string): string => mutation.replace('update', '');
const idFieldOf = (mutation: string): string => typeOf(mutation).replace(/^./, (letter) => letter.toLowerCase()).concat('Id');

function updates(): [mutation: string, input: GraphQLInputObjectType][] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => name.startsWith('update')).map(({ name, args }) => {
    const input = getNullableType(args[0]?.type);
    if (!isInputObjectType(input)) throw new Error(`${name} takes no input object`);
    return [name, input];
  });
}

/** The objects nested in an input, however deep, with the names of their single values. */
function nestedIn(input: GraphQLInputObjectType, path: readonly string[] = []): [path: string, leaves: string[]][] {
  return Object.values(input.getFields()).flatMap((field): [string, string[]][] => {
    const type = getNullableType(field.type);
    if (!isInputObjectType(type)) return [];
    const leaves = Object.values(type.getFields()).filter((inner) => !isInputObjectType(getNullableType(inner.type))).map(({ name }) => name);
    const here = [...path, field.name];
    const nested = nestedIn(type, here);
    return nested.length > 0 ? nested : [[here.join('.'), leaves]];
  });
}

/** { wishes: { pay: value } } for "wishes.pay". */
function at(path: string, value: unknown): Record<string, unknown> {
  return path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Record<string, unknown>;
}

/** All that is stored of an object, but its version and the times of its changes. */
async function stored(type: string, id: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [table, column] of tables[type] ?? []) {
    const rows = await server.store.owner.rows<{ row: object }>(sql`select to_jsonb(t) - 'version' - 'updated_at' as row from ${raw(table)} t where ${raw(column)} = ${id}`);
    found.push(rows.map(({ row }) => row));
  }
  return found;
}

async function update(mutation: string, id: number, change: Readonly<Record<string, unknown>>): Promise<unknown> {
  const [row] = await server.store.owner.rows<{ version: number }>(sql`select version from ${raw(tables[typeOf(mutation)]?.[0]?.[0] ?? '')} where id = ${id}`);
  const { userErrors } = await server.write(mutation, { [idFieldOf(mutation)]: globalId(typeOf(mutation), id), version: row?.version, ...change }, 'admin', 'userErrors { path }');
  return userErrors;
}

async function firstOf(table: string): Promise<number> {
  const [row] = await server.store.owner.rows<{ id: number }>(sql`select id from ${raw(table)} order by id limit 1`);
  if (row === undefined) throw new Error(`the demonstration has no ${table}`);
  return row.id;
}

test('no other object is nested in the input of an update, and the table above names each of its values', () => {
  const found = Object.fromEntries(updates().map(([mutation, input]) => [mutation, nestedIn(input)] as const).filter(([, nested]) => nested.length > 0)
    .map(([mutation, nested]) => [mutation, Object.fromEntries(nested.map(([path, leaves]) => [path, leaves.toSorted()]))]));
  const known = Object.fromEntries(Object.entries(wholes).map(([mutation, paths]) => [
    mutation, Object.fromEntries(Object.entries(paths).map(([path, whole]) => [path, Object.keys(whole).toSorted()])),
  ]));
  expect(found).toEqual(known);
  expect(updates().map(([mutation]) => typeOf(mutation)).toSorted()).toEqual(Object.keys(tables).toSorted());
});

describe('a value that an update does not name stays', () => {
  test('where the update names nothing', async () => {
    for (const [mutation] of updates()) {
      const id = await firstOf(tables[typeOf(mutation)]?.[0]?.[0] ?? '');
      const before = await stored(typeOf(mutation), id);
      const errors = await update(mutation, id, {});
      expect([mutation, errors, await stored(typeOf(mutation), id)]).toEqual([mutation, [], before]);
    }
  });

  test.each(Object.keys(wholes))('where %s names a single value of a nested object', async (mutation) => {
    const id = mutation === 'updateJobSeeker' ? demoAccounts.jobSeeker : await reservedVacancy();
    const paths = Object.entries(wholes[mutation] ?? {});
    for (const [path, whole] of paths) expect([path, await update(mutation, id, at(path, whole))]).toEqual([path, []]);
    const before = await stored(typeOf(mutation), id);
    for (const [path, whole] of paths) {
      for (const [leaf, value] of Object.entries(whole)) {
        const errors = await update(mutation, id, at(path, { [leaf]: value }));
        expect([path, leaf, errors, await stored(typeOf(mutation), id)]).toEqual([path, leaf, [], before]);
      }
      expect([path, await update(mutation, id, at(path, {})), await stored(typeOf(mutation), id)]).toEqual([path, [], before]);
    }
  });
});

async function reservedVacancy(): Promise<number> {
  const payload = await server.write<{ vacancy: { id: string } | null }>('createVacancy', {
    employerId: ids.employer, kind: 'RESERVED', title: '会计', reservation: { legalGround: '残疾人就业条例' },
  }, 'admin', 'vacancy { id }');
  return Number(Buffer.from(payload.vacancy?.id ?? '', 'base64url').toString().split(':')[1]);
}

test('a value that is needed is asked for where nothing is stored of its object', async () => {
  const [row] = await server.store.owner.rows<{ id: number }>(sql`
    update job_seeker set wishes = '{}' where id = (
      select id from job_seeker s where not exists (select 1 from university_graduate g where g.job_seeker_id = s.id)
        and not exists (select 1 from claim c where c.kind = 'GRADUATION' and c.job_seeker_id = s.id)
      order by id limit 1) returning id`);
  const errors = await update('updateJobSeeker', row?.id ?? 0, { wishes: { pay: { isLimit: true } }, graduate: { major: '会计' } });
  expect((errors as { code: string; path: string[] }[]).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'REQUIRED input.wishes.pay.monthlyCny', 'REQUIRED input.graduate.university', 'REQUIRED input.graduate.degree', 'REQUIRED input.graduate.graduatedOn',
  ]);
});

test('a person who claims to be a graduate changes one value of the claim', async () => {
  const [row] = await server.store.owner.rows<{ id: number; version: number }>(sql`select id, version from job_seeker where id = ${demoAccounts.practitioner}`);
  const change = async (graduate: object): Promise<unknown> => {
    const [{ version } = { version: 0 }] = await server.store.owner.rows<{ version: number }>(sql`select version from job_seeker where id = ${row?.id}`);
    return (await server.write('updateJobSeeker', { jobSeekerId: ids.practitioner, version, graduate }, 'massage')).userErrors;
  };
  expect(await change({ university: '太原大学', major: '会计', degree: 'BACHELOR', graduatedOn: '2024-06-30' })).toEqual([]);
  expect(await change({ major: '护理' })).toEqual([]);
  const open = await server.store.owner.rows(sql`select value from claim where kind = 'GRADUATION' and state = 'OPEN' and job_seeker_id = ${row?.id}`);
  expect(open).toEqual([{ value: { university: '太原大学', major: '护理', degree: 'BACHELOR', graduatedOn: '2024-06-30', hasHadPost: null } }]);
});
