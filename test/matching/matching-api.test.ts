import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => { await server.stop(); });

interface Matched { score: number; eligibility: string; opportunity: { id: string; occupation: { code: string } | null } }
interface OwnMatches { viewer: { jobSeeker: { id: string; matches: { nodes: Matched[] } } } }

const medicalMassage = '2-05-10-00';

describe('the ten best posts of a health-care massage practitioner', () => {
  const query = '{ viewer { jobSeeker { id matches(first: 10) { nodes { score eligibility opportunity { id occupation { code } } } } } } }';

  test('are massage posts, and none of them is a medical one', async () => {
    const { viewer } = await server.data<OwnMatches>(query, { as: 'massage' });
    const codes = viewer.jobSeeker.matches.nodes.map(({ opportunity }) => opportunity.occupation?.code);
    expect(codes).toHaveLength(10);
    expect(codes).not.toContain(medicalMassage);
    expect(codes.filter((code) => code?.startsWith('4-10-04'))).not.toHaveLength(0);
  });

  test('the best medical post is excluded for its certificate, by a rule with a source', async () => {
    const { vacancies } = await server.data<{ vacancies: { nodes: { id: string }[] } }>(
      `{ vacancies(first: 50, filter: { occupationGroup: "${medicalMassage}", kinds: [OPEN, RESERVED] }) { nodes { id } } }`);
    const { viewer } = await server.data<OwnMatches>(query, { as: 'massage' });
    expect(vacancies.nodes.length).toBeGreaterThan(0);
    for (const { id } of vacancies.nodes) {
      const { match } = await server.data<{ match: { eligibility: string; gates: { id: string; outcome: string; reason: string; source: string }[] } }>(
        'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { eligibility gates { id outcome reason source } } }',
        { as: 'massage', variables: { person: viewer.jobSeeker.id, post: id } });
      expect(match.eligibility).toBe('EXCLUDED');
      const gate = match.gates.find((each) => each.id === 'QUALIFICATION');
      expect(gate).toMatchObject({ outcome: 'FAIL', reason: 'Missing: Medical massage qualification (blind practitioners).' });
      expect(gate?.source).toContain('Wei Yi Zheng Fa [2009] 37');
    }
  });
});
