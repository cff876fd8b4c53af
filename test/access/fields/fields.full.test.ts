import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType, isLeafType, isNonNullType, isRequiredArgument, isObjectType, type GraphQLField, type GraphQLInputObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import sql from 'sql-template-tag';
import { createSchema } from '../../../src/app/schema.js';
import { quotaNumberPurpose } from '../../../src/domain/quota/index.js';
import { addressPurpose, certificatePurpose, consentNotices, phonePurpose } from '../../../src/domain/seekers/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { testDatabase } from '../../support/database.js';
import { TestServer, type Answer } from '../../support/server.js';
import { createWorld, people, personNames, type PersonName } from '../row-security/world.js';
import {
  actorNames, actors, alsoForEmployers, direct, drafts, guardedFields, listers, matrixTypes, opened, openTypes, partTypes, rights, asNodes, seekerFields, surveyorReaders, throughApplication, throughMatch, unpublishedWorkplaceReaders, type ActorName, type Relation,
} from './expectations.js';

let server: TestServer;
let schema: GraphQLSchema;

/** The world of the tables' matrix, with values that can be opened. */
async function createReadableWorld(): Promise<void> {
  const { owner } = server.store;
  await createWorld(owner);
  const { sealer, db } = server.contextOf(actors.administrator);
  await db.close();
  await owner.rows(sql`update job_seeker_address set address_sealed = ${sealer.seal('某地', addressPurpose)}`);
  await owner.rows(sql`update job_seeker_contact set phone_sealed = ${sealer.seal('03510000000', phonePurpose)}`);
  await owner.rows(sql`update disability_certificate set number_sealed = ${sealer.seal('11010119900307001311', certificatePurpose)}`);
  await owner.rows(sql`update quota_employee set number_sealed = ${sealer.seal('11010119900307001311', quotaNumberPurpose)}`);
  await owner.rows(sql`insert into job_seeker_contact (job_seeker_id, full_name) values (${people.nobody}, '某人')`);
  await owner.rows(sql`delete from stored_match`);
}

beforeAll(async () => {
  server = await TestServer.indexed(await testDatabase('empty'));
  schema = await createSchema();
  await createReadableWorld();
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no type ${name}`);
  return type;
}

/** Values of arguments that a field insists on. */
const argumentValues: Readonly<Record<string, string>> = { first: '1', year: '2026', hires: '[]' };

/** A field as it is asked for here: the first of a list, the name of an object's type. */
function asked({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const of = getNamedType(type);
  const given = args.filter((arg) => arg.name === 'first' || isRequiredArgument(arg)).map((arg) => `${arg.name}: ${argumentValues[arg.name] ?? ''}`);
  const first = given.length === 0 ? '' : `(${given.join(', ')})`;
  if (isLeafType(of)) return `${name}${first}`;
  return `${name}${first} { ${of.name.endsWith('Connection') ? 'totalCount nodes { __typename } edges { __typename }' : '__typename'} }`;
}

const fieldsOf = (type: string): string => Object.values(objectType(type).getFields()).map(asked).join(' ');

/** Which fields of the object at a path were answered with FORBIDDEN. Any other error fails. */
function forbidden({ errors }: Answer<unknown>): string[] {
  for (const { extensions, message } of errors) if (extensions.code !== 'FORBIDDEN') throw new Error(`${extensions.code}: ${message}`);
  return errors.map(({ path }) => String(path?.at(-1))).sort();
}

/** The same of the object at one place of a list. */
function refusedAt({ errors }: Answer<unknown>, index: number): string[] {
  return errors.filter(({ path }) => path?.includes(index) === true).map(({ path }) => String(path?.at(-1))).sort();
}

interface Opening { readonly name: PersonName; readonly object: object | null; readonly refused: readonly string[] }

/** What tells of a right otherwise than the field of it is answered. */
function wrongRights(type: keyof typeof rights, object: object, refused: readonly string[]): string[] {
  const told = object as Readonly<Record<string, unknown>>;
  return Object.entries(rights[type]).filter(([right, field]) => right in told && told[right] === refused.includes(field)).map(([right]) => right);
}

/** Every cell of one way to people that does not hold. */
function faultsOf(actor: ActorName, relations: Readonly<Partial<Record<PersonName, Relation>>>, openings: readonly Opening[]): string[] {
  return openings.flatMap(({ name, object, refused }) => {
    const relation = relations[name];
    if (relation === undefined) return object === null ? [] : [`${actor} reaches ${name}`];
    if (object === null) return [`${actor} does not reach ${name}`];
    const isEmployer = ['recruiter', 'institution', 'agency', 'base'].includes(actor);
    const expected = Object.entries(seekerFields).filter(([field, group]) => !opened[relation].includes(group) && !(isEmployer && alsoForEmployers.has(field))).map(([field]) => field).sort();
    const wrong = wrongRights('JobSeeker', object, refused);
    if (wrong.length > 0) return [`${actor} of ${name} (${relation}): ${wrong.join(' ')} not as the field is answered`];
    return JSON.stringify(refused) === JSON.stringify(expected) ? [] : [`${actor} of ${name} (${relation}): refused ${refused.join(' ')}, expected ${expected.join(' ')}`];
  });
}

const person = (name: PersonName): string => globalId('JobSeeker', people[name]);
const employer = globalId('Employer', 1);
const post = (id: number): string => globalId('Vacancy', id);

async function ask<Data>(query: string, actor: ActorName, variables: object = {}): Promise<Answer<Data>> {
  return server.ask<Data>(query, { as: actors[actor], variables: variables as Record<string, unknown> });
}

describe('every type and field has an expectation', () => {
  test('every field of a person', () => {
    expect(Object.keys(objectType('JobSeeker').getFields()).sort()).toEqual(Object.keys(seekerFields).sort());
  });

  test('every type is open to all, a part of a guarded one, or gone through here', () => {
    const known = [...openTypes, ...partTypes, ...matrixTypes].sort();
    const found = Object.values(schema.getTypeMap()).filter(isObjectType).map(({ name }) => name).filter((name) => !name.startsWith('__') && !/(Connection|Edge|Payload)$/.test(name));
    expect(known).toEqual(found.sort());
  });
});

describe('a person', () => {
  const ways: readonly (readonly [string, string, (data: Record<string, unknown>) => unknown])[] = [
    ['by id', 'query ($id: ID!) { jobSeeker(id: $id) { FIELDS } }', ({ jobSeeker }) => jobSeeker],
    ['as a node', 'query ($id: ID!) { node(id: $id) { ... on JobSeeker { FIELDS } } }', ({ node }) => node],
    ['as one of several nodes', 'query ($id: ID!) { nodes(ids: [$id]) { ... on JobSeeker { FIELDS } } }', ({ nodes }) => (nodes as unknown[])[0]],
  ];
  test.each(ways)('%s', async (way, query, objectIn) => {
    const faults: string[] = [];
    for (const actor of actorNames) {
      const openings: Opening[] = [];
      for (const name of personNames) {
        const answer = await ask<Record<string, unknown>>(query.replace('FIELDS', fieldsOf('JobSeeker')), actor, { id: person(name) });
        if (actor === 'nobody') {
          if (!answer.errors.every(({ extensions }) => extensions.code === 'UNAUTHENTICATED') || answer.errors.length !== 1) faults.push(`${name} without a token: ${JSON.stringify(answer)}`);
          continue;
        }
        openings.push({ name, object: objectIn(answer.data ?? {}) as object | null, refused: forbidden(answer) });
      }
      faults.push(...faultsOf(actor, (way === 'by id' ? direct : asNodes)[actor] ?? {}, openings));
    }
    expect(faults).toEqual([]);
  });

  test.each(['nodes', 'edges'])('in a list: %s', async (part) => {
    const faults: string[] = [];
    for (const actor of actorNames) {
      const fields = fieldsOf('JobSeeker');
      const answer = await ask<{ jobSeekers: { totalCount: number; nodes?: { id: string }[]; edges?: { node: { id: string } }[] } }>(`{ jobSeekers(first: 20) { totalCount ${part === 'nodes' ? `nodes { ${fields} }` : `edges { node { ${fields} } }`} } }`, actor);
      if (!listers.includes(actor)) {
        const code = actor === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        if (answer.data?.jobSeekers != null || answer.errors[0]?.extensions.code !== code) faults.push(`${actor} lists people: ${JSON.stringify(answer)}`);
        continue;
      }
      const connection = answer.data?.jobSeekers;
      const nodes = connection?.nodes ?? connection?.edges?.map(({ node }) => node) ?? [];
      const expected = personNames.filter((name) => direct[actor]?.[name] !== undefined);
      if (connection?.totalCount !== expected.length) faults.push(`${actor} counts ${String(connection?.totalCount)} of ${expected.length}`);
      forbidden(answer);
      faults.push(...faultsOf(actor, direct[actor] ?? {}, personNames.map((name) => {
        const index = nodes.findIndex(({ id }) => id === person(name));
        return { name, object: nodes[index] ?? null, refused: index < 0 ? [] : refusedAt(answer, index) };
      })));
    }
    expect(faults).toEqual([]);
  });

  test('through an application, by its id', async () => {
    const faults: string[] = [];
    for (const actor of actorNames.filter((name) => name !== 'nobody')) {
      const openings: Opening[] = [];
      for (const name of personNames.filter((each) => each !== 'nobody')) {
        const answer = await ask<{ node: { jobSeeker: object | null } | null }>(`query ($id: ID!) { node(id: $id) { ... on Application { status history(first: 1) { totalCount } jobSeeker { ${fieldsOf('JobSeeker')} } } } }`, actor, { id: globalId('Application', people[name]) });
        openings.push({ name, object: answer.data?.node?.jobSeeker ?? null, refused: forbidden(answer) });
      }
      // By its id an application is open to the person's side and to the employer; the post's centre finds it at the post.
      const relations = Object.fromEntries(Object.entries(throughApplication[actor] ?? {}).filter(([, relation]) => relation !== 'POSTS_CENTRE'));
      faults.push(...faultsOf(actor, relations, openings));
    }
    expect(faults).toEqual([]);
  });

  test('what an applicant asks for, at the application: for the person\'s side, and for the employer while the person applies', async () => {
    // Of 'applied', to a post of the first employer; a coach and a university have nothing to do with the person.
    const readers = { SUBMITTED: ['recruiter', 'agency', 'datong', 'province', 'administrator'], INTERVIEW: ['recruiter', 'agency', 'datong', 'province', 'administrator'], OFFERED: ['recruiter', 'agency', 'datong', 'province', 'administrator'], HIRED: ['recruiter', 'agency', 'datong', 'province', 'administrator'], REJECTED: ['datong', 'province', 'administrator'], WITHDRAWN: ['datong', 'province', 'administrator'] } as const;
    for (const [status, names] of Object.entries(readers)) {
      await server.store.owner.rows(sql`update application set status = ${status} where id = ${people.applied}`);
      const read: ActorName[] = [];
      for (const actor of actorNames.filter((name) => name !== 'nobody')) {
        const { data, errors } = await ask<{ node: { needs: object[] | null } | null }>('query ($id: ID!) { node(id: $id) { ... on Application { needs { isRequired } } } }', actor, { id: globalId('Application', people.applied) });
        if (data?.node?.needs != null) read.push(actor);
        else if (data?.node != null) expect([actor, errors.map(({ extensions }) => extensions.code)]).toEqual([actor, ['FORBIDDEN']]);
      }
      expect([status, read]).toEqual([status, names]);
    }
    await server.store.owner.rows(sql`update application set status = 'SUBMITTED' where id = ${people.applied}`);
  });

  test("through the applications to a post: the post's centre sees what a match needs", async () => {
    const faults: string[] = [];
    const ofFirstPost = ['applied', 'details', 'referred', 'turnedDown'] as const;
    for (const [actor, vacancy, applied] of [['taiyuan', 1, ofFirstPost], ['taiyuan', 6, ['expired']], ['recruiter', 1, ofFirstPost], ['recruiter', 6, ['expired']], ['agency', 1, ofFirstPost], ['agency', 6, ['expired']], ['institution', 6, ['expired']], ['province', 1, ofFirstPost]] as const) {
      const answer = await ask<{ vacancy: { applications: { totalCount: number; nodes: { jobSeeker: { id: string } | null }[] } } }>(`query ($id: ID!) { vacancy(id: $id) { applications(first: 10) { totalCount nodes { jobSeeker { ${fieldsOf('JobSeeker')} } } } } }`, actor, { id: post(vacancy) });
      const { nodes = [], totalCount } = answer.data?.vacancy.applications ?? {};
      if (totalCount !== applied.length) faults.push(`${actor} counts ${String(totalCount)} applications to ${vacancy}`);
      forbidden(answer);
      const relations = Object.fromEntries(applied.map((name) => [name, throughApplication[actor]?.[name]]));
      faults.push(...faultsOf(actor, relations, applied.map((name) => {
        const index = nodes.findIndex(({ jobSeeker }) => jobSeeker?.id === person(name));
        return { name, object: nodes[index]?.jobSeeker ?? null, refused: index < 0 ? [] : refusedAt(answer, index) };
      })));
    }
    expect(faults).toEqual([]);
  });

  test("name and phone of the applications to a post: for the person's centres, and for the employer of those who apply", async () => {
    const [applying, all] = [['applied', 'details'], ['applied', 'details', 'referred', 'turnedDown']] as const;
    for (const [actor, names] of [['taiyuan', []], ['recruiter', applying], ['agency', applying], ['province', all], ['administrator', all]] as const) {
      const { data, errors } = await ask<{ vacancy: { applications: { nodes: { contact: { fullName: string; phone: string } | null }[] } } }>('query ($id: ID!) { vacancy(id: $id) { applications(first: 10) { nodes { contact { fullName phone } } } } }', actor, { id: post(1) });
      const seen = data?.vacancy.applications.nodes.flatMap(({ contact }) => (contact === null ? [] : [contact]));
      expect([actor, errors, seen?.toSorted((one, other) => one.fullName.localeCompare(other.fullName))]).toEqual([actor, [], names.map((name) => ({ fullName: `某人${people[name]}`, phone: '03510000000' })).toSorted((one, other) => one.fullName.localeCompare(other.fullName))]);
    }
  });

  test('through a match with a post', async () => {
    const faults: string[] = [];
    for (const actor of actorNames.filter((name) => name !== 'nobody')) {
      const openings: Opening[] = [];
      for (const name of personNames) {
        const answer = await ask<{ match: { jobSeeker: object | null } | null }>(`query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post) { score jobSeeker { ${fieldsOf('JobSeeker')} } } }`, actor, { seeker: person(name), post: post(1) });
        const isAbsent = answer.errors[0]?.extensions.code === 'NOT_FOUND';
        openings.push({ name, object: answer.data?.match?.jobSeeker ?? null, refused: isAbsent ? [] : forbidden(answer) });
      }
      faults.push(...faultsOf(actor, throughMatch[actor] ?? {}, openings));
    }
    expect(faults).toEqual([]);
  });

  test('as a candidate: whoever consents, and nobody else', async () => {
    const consenting = { recruiter: ['consents'], agency: ['consents'], taiyuan: ['consents', 'elsewhere'], province: ['consents', 'elsewhere'], administrator: ['consents', 'elsewhere'] } as const;
    for (const [actor, names] of Object.entries(consenting)) {
      const { data, errors } = await ask<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } }>('query ($id: ID!) { vacancy(id: $id) { candidates(first: 20, list: ANY) { nodes { jobSeeker { id skills { level } } } } } }', actor as ActorName, { id: post(1) });
      expect([actor, errors, data?.vacancy.candidates.nodes.map(({ jobSeeker }) => jobSeeker.id).sort()]).toEqual([actor, [], names.map(person).sort()]);
    }
  });

  test('what is not there and what is not yours are answered alike, on every way', async () => {
    const queries = [...ways.map(([, query]) => query.replace('FIELDS', 'id fullName')), `query ($id: ID!) { match(jobSeekerId: $id, opportunityId: "${post(1)}") { score } }`];
    const writes = ['updateJobSeeker', 'grantConsent', 'withdrawConsent', 'applyForVacancy'];
    for (const actor of ['person', 'recruiter', 'institution', 'agency', 'taiyuan', 'coach', 'university', 'auditor'] as const) {
      const hidden = personNames.find((name) => direct[actor]?.[name] === undefined && throughMatch[actor]?.[name] === undefined && name !== 'nobody') ?? 'consents';
      for (const query of queries) {
        const [not, none] = await Promise.all([ask(query, actor, { id: person(hidden) }), ask(query, actor, { id: globalId('JobSeeker', 999_999) })]);
        expect([actor, query, not]).toEqual([actor, query, none]);
      }
      for (const write of writes) {
        const input = (id: string): object => ({ jobSeekerId: id, ...(write === 'updateJobSeeker' ? { version: 1, isWilling: true } : {}), ...(write.endsWith('Consent') ? { purpose: 'CONTACT' } : {}), ...(write === 'grantConsent' ? { noticeVersion: consentNotices.CONTACT.version } : {}), ...(write === 'applyForVacancy' ? { vacancyId: post(1) } : {}) });
        const mutation = `mutation ($input: ${write.charAt(0).toUpperCase()}${write.slice(1)}Input!) { ${write}(input: $input) { userErrors { code message path } } }`;
        const [not, none] = await Promise.all([ask(mutation, actor, { input: input(person(hidden)) }), ask(mutation, actor, { input: input(globalId('JobSeeker', 999_999)) })]);
        expect([actor, write, not]).toEqual([actor, write, none]);
      }
    }
  });
});

describe('what is open to all, but for some of its fields', () => {
  const objects = {
    Employer: ['query ($id: ID!) { node(id: $id) { ... on Employer { FIELDS } } }', { id: employer }],
    Vacancy: ['query ($id: ID!) { node(id: $id) { ... on Vacancy { FIELDS } } }', { id: post(1) }],
    JobFair: ['query ($id: ID!) { node(id: $id) { ... on JobFair { FIELDS } } }', { id: globalId('JobFair', 1) }],
    JobFairBooth: ['query ($id: ID!) { node(id: $id) { ... on JobFairBooth { FIELDS } } }', { id: globalId('JobFairBooth', 1) }],
    Programme: ['query ($id: ID!) { node(id: $id) { ... on Programme { FIELDS } } }', { id: globalId('Programme', 1) }],
  } as const;
  test.each(['Employer', 'Vacancy', 'JobFair', 'JobFairBooth', 'Programme'] as const)('%s', async (type) => {
    const [query, variables] = objects[type];
    for (const actor of actorNames) {
      const { data, errors } = await ask<{ node: object }>(query.replace('FIELDS', fieldsOf(type)), actor, variables);
      const refused = errors.map(({ path }) => String(path?.at(-1)));
      expect([actor, type in rights ? wrongRights(type as keyof typeof rights, data?.node ?? {}, refused) : []]).toEqual([actor, []]);
      const expected = Object.entries(guardedFields[type]).filter(([, readers]) => !readers.includes(actor)).map(([field]) => field).sort();
      expect([actor, errors.map(({ path }) => path?.at(-1)).sort()]).toEqual([actor, expected]);
      expect(new Set(errors.map(({ extensions }) => extensions.code)).size).toBe(expected.length === 0 ? 0 : 1);
      if (expected.length > 0) expect(errors[0]?.extensions.code).toBe(actor === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });

  test('a match', async () => {
    for (const actor of actorNames) {
      const { data, errors } = await ask<{ match: object | null }>(`query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post) { ${fieldsOf('Match')} } }`, actor, { seeker: person('consents'), post: post(1) });
      if (throughMatch[actor]?.consents === undefined) {
        expect([actor, data, errors[0]?.extensions.code]).toEqual([actor, { match: null }, actor === 'nobody' ? 'UNAUTHENTICATED' : 'NOT_FOUND']);
        continue;
      }
      const expected = Object.entries(guardedFields.Match).filter(([, readers]) => !readers.includes(actor)).map(([field]) => field);
      expect([actor, errors.map(({ path }) => path?.at(-1))]).toEqual([actor, expected]);
    }
  });

  test('a workplace, as a node: who surveyed it is told to the centres of its region alone', async () => {
    await server.store.owner.rows(sql`update workplace set surveyed_on = '2026-01-02', surveyed_by = 'x' where id = 1`);
    for (const actor of actorNames) {
      const { data, errors } = await ask<{ node: { surveyedOn: string; surveyedBy: string | null } | null }>(`query ($id: ID!) { node(id: $id) { ... on Workplace { ${fieldsOf('Workplace')} } } }`, actor, { id: globalId('Workplace', 1) });
      expect([actor, errors, data?.node?.surveyedOn, data?.node?.surveyedBy]).toEqual([actor, [], '2026-01-02', surveyorReaders.includes(actor) ? 'x' : null]);
      const { data: draft } = await ask<{ node: { surveyedOn: string | null } | null }>('query ($id: ID!) { node(id: $id) { ... on Workplace { surveyedOn } } }', actor, { id: globalId('Workplace', 4) });
      expect([actor, draft?.node !== null]).toEqual([actor, unpublishedWorkplaceReaders.includes(actor)]);
    }
  });

  test("an employer's declaration of a year, as a node and through its employer", async () => {
    const id = globalId('EmployerYear', 1);
    for (const actor of actorNames) {
      const { data, errors } = await ask<{ node: object | null }>(`query ($id: ID!) { node(id: $id) { ... on EmployerYear { ${fieldsOf('EmployerYear')} disabledStaff { ${fieldsOf('QuotaEmployee')} } } } }`, actor, { id });
      if (actor === 'nobody') expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
      else if (!guardedFields.Employer['declaredYears']?.includes(actor)) expect([actor, data, errors]).toEqual([actor, { node: null }, []]);
      else expect([actor, errors.map(({ path, extensions }) => [path?.at(-1), extensions.code])]).toEqual([actor, actor === 'recruiter' ? [['comparison', 'FORBIDDEN']] : []]);
    }
  });

  test('a part in a programme, and a programme of a single person, as nodes', async () => {
    const mine = { person: [1], recruiter: [1, 2, 5], institution: [1, 2], base: [1, 2], taiyuan: [1, 2, 5], datong: [2, 3, 4, 6], province: [1, 2, 3, 4, 5, 6, 7], administrator: [1, 2, 3, 4, 5, 6, 7] } as const;
    const privateOnes = { recruiter: [5], taiyuan: [5], datong: [4], province: [4, 5, 6], administrator: [4, 5, 6] } as const;
    const numbersSeen = async (type: string, numbers: readonly number[], actor: ActorName, fields: string): Promise<number[]> => {
      const seen = await Promise.all(numbers.map(async (number) => (await ask<{ node: object | null }>(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`, actor, { id: globalId(type, number) })).data?.node ?? null));
      return numbers.filter((_number, index) => seen[index] !== null);
    };
    for (const actor of actorNames) {
      expect([actor, await numbersSeen('Participation', [1, 2, 3, 4, 5, 6, 7], actor, fieldsOf('Participation'))]).toEqual([actor, (mine as Partial<Record<ActorName, readonly number[]>>)[actor] ?? []]);
      expect([actor, await numbersSeen('Programme', [4, 5, 6], actor, 'id title')]).toEqual([actor, (privateOnes as Partial<Record<ActorName, readonly number[]>>)[actor] ?? []]);
    }
  });

  test('a draft, by id, in a list, in a count, and through its employer', async () => {
    await server.store.owner.rows(sql`update vacancy set status = 'DRAFT' where id = 6`);
    for (const [kind, id] of [['OPEN', 4], ['SUPPORTED', 6]] as const) {
      for (const actor of actorNames) {
        const isSeen = drafts[kind].includes(actor);
        const { data, errors } = await ask<{ vacancy: object | null; vacancies: { totalCount: number; nodes: object[] }; employer: { vacancies: { totalCount: number; nodes: { status: string; kind: string }[] } } }>(
          `query ($id: ID!, $employer: ID!) {
            vacancy(id: $id) { id } vacancies(first: 9, filter: { kinds: [${kind}], statuses: [DRAFT], region: "140100" }) { totalCount nodes { id } }
            employer(id: $employer) { vacancies(first: 9) { totalCount nodes { status kind } } }
          }`, actor, { id: post(id), employer });
        expect(errors).toEqual([]);
        const ofEmployer = data?.employer.vacancies.nodes.filter((each) => each.status === 'DRAFT' && each.kind === kind).length;
        expect([actor, kind, data?.vacancy !== null, data?.vacancies, ofEmployer]).toEqual([actor, kind, isSeen, { totalCount: isSeen ? 1 : 0, nodes: isSeen ? [{ id: post(id) }] : [] }, isSeen ? 1 : 0]);
        expect(data?.employer.vacancies.totalCount).toBe(data?.employer.vacancies.nodes.length);
      }
    }
    await server.store.owner.rows(sql`update vacancy set status = 'OPEN' where id = 6`);
  });
});

/** The least that an input type takes: ids of things that are there, and some value for the rest. */
function leastInput(type: GraphQLInputObjectType): Record<string, unknown> {
  const ids: Readonly<Record<string, string>> = {
    claimId: globalId('Claim', 1), tableImportId: globalId('TableImport', 1), jobSeekerId: person('taiyuan'), jobSeekerIds: person('taiyuan'), vacancyId: post(1), employerId: employer, employerYearId: globalId('EmployerYear', 1), programmeId: globalId('Programme', 1), employmentId: globalId('Employment', 1), workTrialId: globalId('WorkTrial', 1), placementId: globalId('Placement', 1), agencyId: globalId('Employer', 2), mandateId: globalId('Mandate', 2), productId: globalId('Product', 1), productOrderId: globalId('ProductOrder', 1), labourDisputeId: globalId('LabourDispute', 1), participationId: globalId('Participation', 4), jobFairId: globalId('JobFair', 1), applicationId: globalId('Application', 3), opportunityId: post(1), boothId: globalId('JobFairBooth', 1), workplaceId: globalId('Workplace', 1), interviewId: globalId('JobFairInterview', 1),
  };
  const scalars: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, String: '文字', Decimal: '1', Date: '2026-12-01', DateTime: '2026-12-01T01:00:00Z', RegionCode: '140105' };
  return Object.fromEntries(Object.values(type.getFields()).filter(({ type: of }) => isNonNullType(of)).map(({ name, type: of }) => {
    const named = getNamedType(of);
    const value = isInputObjectType(named) ? leastInput(named) : isEnumType(named) ? named.getValues()[0]?.name : named.name === 'ID' ? ids[name] : scalars[named.name];
    return [name, String(of).startsWith('[') ? [value] : value];
  }));
}

describe('what nobody but some may ask for at all', () => {
  test('every mutation refuses whoever has no token, and whoever reads alone', async () => {
    for (const { name, args } of Object.values(objectType('Mutation').getFields())) {
      const type = getNamedType(args[0]?.type);
      if (!isInputObjectType(type)) throw new Error(`${name} takes no input`);
      for (const [actor, code] of [['nobody', 'UNAUTHENTICATED'], ['auditor', 'FORBIDDEN'], ['university', 'FORBIDDEN'], ['coach', 'FORBIDDEN']] as const) {
        const { data, errors } = await ask<Record<string, { userErrors: { code: string }[] } | null>>(`mutation ($input: ${type.name}!) { ${name}(input: $input) { userErrors { code } } }`, actor, { input: leastInput(type) });
        // Where anybody with a token may try, what is not the actor's is not there for the actor.
        const refusals = [...errors.map(({ extensions }) => extensions.code), ...(data?.[name]?.userErrors ?? []).map((error) => error.code)];
        // Everybody with an account marks their own notices, of which this input names none.
        const expected = name === 'markNoticesRead' && actor !== 'nobody' ? 'REQUIRED' : code;
        expect([name, actor, refusals.map((refusal) => (refusal === 'NOT_FOUND' ? code : refusal))]).toEqual([name, actor, [expected]]);
      }
    }
  });

  test('every query refuses whoever has no token, or is everybody\'s', async () => {
    // Everything that is not named here can be asked for without a token.
    const closed = ['auditEvents', 'peopleOwed', 'programmeStages', 'claims', 'contractsEnding', 'employersOwed', 'employmentRetention', 'followUpsDue', 'jobSeeker', 'jobSeekers', 'labourDisputes', 'match', 'measures', 'placements', 'publicBodies', 'publicSectorStatistics', 'report', 'tableExports', 'tableImports', 'trialsDue', 'vacanciesWithFindings'];
    const queries = Object.values(objectType('Query').getFields());
    const levyInput = '{ year: 2026, kind: PRIVATE, region: "140105", staff: "100", averageWage: "60000", localAverageWage: "90000", disabledStaff: [] }';
    for (const field of queries) {
      const values: Record<string, string> = { id: `"${globalId('JobSeeker', 1)}"`, ids: `["${employer}"]`, code: '"140100"', jobSeekerId: `"${person('consents')}"`, opportunityId: `"${post(1)}"`, first: '1', region: '"140105"', what: 'VISIT', kind: '"fullChainService"', from: '"2026-01-01"', until: '"2026-12-31"', year: '2026', text: '"数据录入"' };
      const inputs: Readonly<Record<string, string>> = { levy: levyInput, checkPosting: '{ title: "保洁" }' };
      values['input'] = inputs[field.name] ?? '';
      const args = field.args.filter((arg) => arg.name === 'first' || isRequiredArgument(arg)).map(({ name }) => `${name}: ${values[name] ?? '1'}`).join(', ');
      const of = getNamedType(field.type);
      const id = { vacancy: post(1), employer, workplace: globalId('Workplace', 1), jobFair: globalId('JobFair', 1), programme: globalId('Programme', 1), node: employer }[field.name];
      const text = `{ ${field.name}${args === '' ? '' : `(${id === undefined ? args : args.replace(/id: "[^"]*"/, `id: "${id}"`)})`} ${isLeafType(of) ? '' : '{ __typename }'} }`;
      const { errors } = await ask(text, 'nobody');
      expect([field.name, errors.map(({ extensions }) => extensions.code)]).toEqual([field.name, closed.includes(field.name) ? ['UNAUTHENTICATED'] : []]);
    }
  });
});
