import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType, type GraphQLSchema } from 'graphql';
import sql from 'sql-template-tag';
import { createSchema } from '../../../src/app/schema.js';
import { parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { testDatabase } from '../../support/database.js';
import { peopleIn, recordedBy } from '../../support/recorded.js';
import { TestServer } from '../../support/server.js';
import { entryOf, placesOf, throughMutationsAlone, noticedTypes, toEmployers, type Places } from './entries.js';
import { centre, Scenario } from './scenario.js';
import { otherTypes, typesOfPeople } from './types.data.js';
import { askedAlone, askedFor, foundIn, standingTypes, waysIntoParts, waysToPeople, type Way } from './ways.js';

let server: TestServer;
let places: Places;
const scenario = new Scenario(() => server);
const schema: GraphQLSchema = await createSchema();

beforeAll(async () => {
  server = await TestServer.indexed(await testDatabase('demo'));
  for (const step of scenario.making()) {
    await scenario.do(step);
    await step.people();
  }
  // The levy rests on the declaration that counts the person.
  await server.store.owner.rows(sql`delete from employer_year where employer_id = 1 and year <> 2023`);
  await server.store.owner.rows(sql`
    insert into local_figure (kind, region_code, valid_from, valid_until, amount, source, version) values ('AVERAGE_WAGE', '140000', '2023-01-01', '2023-12-31', 90000, '测试', 1) on conflict do nothing`);
  places = await placesOf(server, scenario);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const nameOf = ({ parent, field, target }: Way): string => `${parent}.${field} to ${target}`;
const ways = waysToPeople(schema).filter(({ parent, field, target }) => !throughMutationsAlone.has(`${parent}.${field}`) && !toEmployers.has(`${parent}.${field}`) && (parent !== 'Notice' || noticedTypes.has(target)));
const numberOf = (id: string): number => parseGlobalId(id)?.id ?? 0;

/** Of whom the objects at the end of a way are: as they say, or the person of the scenario. */
async function peopleAt(way: Way): Promise<number[]> {
  const { around, given, as } = entryOf(way, places, scenario);
  const type = schema.getType(way.target);
  const saysWho = way.target === 'JobSeeker' ? 'id' : isObjectType(type) && type.getFields()['jobSeeker'] !== undefined ? 'jobSeeker { id }' : null;
  if (saysWho === null) return [scenario.person];
  const answer = await server.data(around(askedFor(schema, way, given, saysWho)), { as: as ?? null });
  // Of an object of another type, as a page of several has them, nothing is asked for.
  return foundIn(answer).filter((each) => Object.keys(each as object).length > 0).map((each) => {
    const { id = '', jobSeeker } = each as { readonly id?: string; readonly jobSeeker?: { readonly id: string } };
    return numberOf(jobSeeker?.id ?? id);
  });
}

describe('the types that tell of people', () => {
  test('are stated, each and every type in one of the tables', () => {
    expect([...Object.keys(typesOfPeople), ...otherTypes].toSorted()).toEqual(standingTypes(schema).toSorted());
  });

  test('have parts that are reached through them alone', () => {
    expect(waysIntoParts(schema)).toEqual([]);
  });
});

describe('a read tells of the people of whom it is, by whichever way', () => {
  // Not exact: each new field of the schema that leads to people adds a way.
  test('there are ways', () => { expect(ways.length).toBeGreaterThan(70); });

  test.each(ways.map((way) => [nameOf(way), way] as const))('%s', async (_name, way) => {
    const people = await peopleAt(way);
    // Not exact: at each way stand as many people as the scenario brought there.
    expect(people.length).toBeGreaterThan(0);
    const { around, given, as } = entryOf(way, places, scenario);
    const { result, events } = await recordedBy(server, () => server.data(around(askedFor(schema, way, given)), { as: as ?? null }));
    // Not exact: a person may stand several times in what is read.
    expect(foundIn(result).length).toBeGreaterThan(0);
    expect(people.filter((person) => !peopleIn(events).has(person))).toEqual([]);
    expect(new Set(events.map(({ request }) => request)).size).toBe(1);
  });
});

describe('each field of a person, asked for alone, tells of the person', () => {
  const fields = (schema.getType('JobSeeker') as { getFields(): object } | undefined)?.getFields() ?? {};
  const own: ReadonlySet<string> = new Set(['accessLog', 'personalData', 'interviewSchedule']);

  test.each(Object.keys(fields))('%s', async (field) => {
    const { result, events } = await recordedBy(server, () => server.data<{ jobSeeker: object | null }>(`{ jobSeeker(id: "${scenario.personId}") { ${askedAlone(schema, 'JobSeeker', field)} } }`, { as: own.has(field) ? scenario.self : centre }));
    // Not exact: each field has a value of its own.
    expect(result.jobSeeker).not.toBeNull();
    expect([...peopleIn(events)]).toEqual([scenario.person]);
    // A right of the reader tells of the person that the person is there.
    const told = field.startsWith('viewerCan') ? 'id' : field;
    expect(events.filter(({ what, fields: read }) => what === 'JobSeeker' && read.includes(told)).map(({ why }) => why)).toEqual([own.has(field) ? 'SELF' : 'SERVICE']);
  });
});
