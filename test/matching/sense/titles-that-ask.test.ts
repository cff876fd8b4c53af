import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askingWord, isLeadingTitle } from '../../../src/domain/vacancies/terms.js';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { confirmDemands, gate, match, person, recruiterOf, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const [aiTrainer, clerk, callAgent, shopStaff] = ['4-04-05-05', '4-02-06-02', '4-04-05-03', '4-01-02-03'] as const;

interface Listed { list: string; objections: { kind: string }[] }

async function listed(jobSeekerId: string, opportunityId: string): Promise<[string, string[]]> {
  const { match: found } = await server.data<{ match: Listed }>(
    'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { list objections { kind } } }', { as: 'admin', variables: { person: jobSeekerId, post: opportunityId } });
  return [found.list, found.objections.map(({ kind }) => kind)];
}

interface ReadDemand { basis: string; level: number; function: { code: string }; reason: string | null }
async function demandsOf(id: string): Promise<ReadDemand[]> {
  const found = await server.data<{ vacancy: { demands: ReadDemand[] } }>('query ($id: ID!) { vacancy(id: $id) { demands { basis level reason function { code } } } }', { as: 'admin', variables: { id } });
  return found.vacancy.demands;
}
const about = (demands: readonly ReadDemand[], code: string): ReadDemand | undefined => demands.find((each) => each.function.code === code);

describe('a title that says more than its occupation', () => {
  test('the first word that asks something counts, of two that begin together the longer', () => {
    expect(['语音标注员', '电话客服', '三班倒操作工', '夜班保安', '会计'].map(askingWord)).toEqual(['语音标注', '电话', '三班倒', '夜班', null]);
    expect(['客服主管', '驿站站长', '客服专员'].map(isLeadingTitle)).toEqual([true, true, false]);
  });

  test('somebody deaf is not sent to annotate speech: 语音标注员 presumes hearing, and its employer is asked to confirm it', async () => {
    const [speech, images] = [await vacancy(server, { title: '语音标注员', occupation: aiTrainer, workMode: 'HOME_BASED' }), await vacancy(server, { title: '图像标注员', occupation: aiTrainer, workMode: 'HOME_BASED' })];
    expect(about(await demandsOf(speech), 'hearingSpeech')).toEqual({ basis: 'PRESUMED', level: 3, function: { code: 'hearingSpeech' }, reason: 'Recorded speech must be made out' });
    expect(about(await demandsOf(images), 'hearingSpeech')).toBeUndefined();
    const deaf = await person(server, { capacities: { hearing: 0, hearingSpeech: 0, reading: 4, seeing: 4 }, wishes: { occupations: [aiTrainer] } });
    expect([await listed(deaf, speech), await listed(deaf, images)]).toEqual([['OTHER', ['DEMAND_UNMET']], ['SUGGESTED', []]]);
    expect(gate(await match(server, deaf, speech), 'ESSENTIAL_DEMANDS')).toBe('UNKNOWN');
    await confirmDemands(server, speech, recruiterOf(11));
    expect(about(await demandsOf(speech), 'hearingSpeech')?.basis).toBe('STATED');
    expect(gate(await match(server, deaf, speech), 'ESSENTIAL_DEMANDS')).toBe('UNKNOWN');
  });

  test('what the employer states of the function counts, whatever the title says', async () => {
    const post = await vacancy(server, { title: '语音标注员', occupation: aiTrainer, demands: [{ function: 'hearingSpeech', level: 1, isEssential: false }] });
    expect(about(await demandsOf(post), 'hearingSpeech')).toMatchObject({ basis: 'STATED', level: 1 });
  });

  test('a post that leads others is suggested to who has done the work, and not to beginners', async () => {
    const post = await vacancy(server, { title: '仓库主管', occupation: clerk });
    const done = await person(server, { more: { work: [{ occupation: clerk, startedOn: '2019-01-01', endedOn: '2024-01-01' }] } });
    const wishing = await person(server, { wishes: { occupations: [clerk] } });
    expect([await listed(done, post), await listed(wishing, post)]).toEqual([['SUGGESTED', []], ['OTHER', ['FOR_EXPERIENCED']]]);
  });
});

describe('what follows from what is recorded', () => {
  test('somebody who makes out no speech is not sent to a call centre, although nobody asked about the telephone', async () => {
    const stated = [{ function: 'hearingSpeech', level: 1, isEssential: false }, { function: 'speaking', level: 1, isEssential: false }];
    const [silent, relayed] = [
      // The employer would else relay calls at all of its vacancies.
      await vacancy(server, { title: '客服代表', occupation: callAgent, demands: stated, provisions: [{ accommodation: 'textTelephone', state: 'REFUSED' }] }),
      await vacancy(server, { title: '客服代表', occupation: callAgent, demands: stated, provisions: [{ accommodation: 'textTelephone', state: 'PROVIDED' }] }),
    ];
    const deaf = await person(server, { capacities: { hearingSpeech: 0, speaking: 2, reading: 4, learning: 4 }, wishes: { occupations: [callAgent] } });
    expect([await listed(deaf, silent), await listed(deaf, relayed)]).toEqual([['OTHER', ['DEMAND_UNMET']], ['SUGGESTED', []]]);
    // A gate asks what nobody recorded.
    expect(gate(await match(server, deaf, silent), 'ESSENTIAL_DEMANDS')).toBe('UNKNOWN');
    const hardOfHearing = await person(server, { capacities: { hearingSpeech: 2, speaking: 4, reading: 4, learning: 4 }, wishes: { occupations: [callAgent] } });
    expect(await listed(hardOfHearing, silent)).toEqual(['SUGGESTED', []]);
    const withHearingAid = await person(server, { capacities: { hearingSpeech: 0, speaking: 4, reading: 4, learning: 4 }, aids: ['hearingAid'], wishes: { occupations: [callAgent] } });
    expect((await listed(withHearingAid, silent))[0]).toBe('SUGGESTED');
  });
});

describe('a trade is more than a group of the classification', () => {
  test('a sign-language interpreter is no archivist, and a call-centre agent no programmer, though each pair shares a small group', async () => {
    const [archive, software] = [await vacancy(server, { occupation: '4-13-01-06', workMode: 'HOME_BASED' }), await vacancy(server, { occupation: '4-04-05-01', workMode: 'HOME_BASED' })];
    const interpreter = await person(server, { wishes: { occupations: ['4-13-01-08'] } });
    const agent = await person(server, { wishes: { occupations: [callAgent] } });
    expect([await listed(interpreter, archive), await listed(agent, software)]).toEqual([['OTHER', ['NOTHING_IN_COMMON']], ['OTHER', ['NOTHING_IN_COMMON']]]);
  });

  test('a programmer is suggested as a software engineer, though the classification has them in different major groups', async () => {
    const post = await vacancy(server, { occupation: '2-02-10-03', workMode: 'HOME_BASED' });
    expect(await listed(await person(server, { wishes: { occupations: ['4-04-05-01'] } }), post)).toEqual(['SUGGESTED', []]);
    expect((await listed(await person(server, { wishes: { occupations: [shopStaff] } }), post))[1]).toEqual(['NOTHING_IN_COMMON']);
  });
});
