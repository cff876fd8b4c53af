import { expect } from '@jest/globals';
import sql from 'sql-template-tag';
import type { Actor } from '../../../src/access/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import type { TestServer } from '../../support/server.js';

export interface Faults { readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[] }
interface Made extends Faults { readonly programme: { readonly id: string; readonly version: number } | null }
export interface Taken extends Faults { readonly participation: { readonly id: string; readonly state: string; readonly version: number } | null }

export const person = (number: number): object => ({ jobSeekerId: globalId('JobSeeker', number) });
export const codes = async (written: Promise<Faults>): Promise<string[]> => (await written).userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

/** Makes programmes on a server of the demonstration, and has people take part in them. */
export class Programmes {
  constructor(private readonly server: TestServer) {}

  create(input: object, as = 'counsellor'): Promise<Made> {
    return this.server.write<Made>('createProgramme', {
      kind: 'vocationalCourse', title: '数据标注班', region: '140105', organiser: '市残联', startsOn: addDays(chinaDate(), 30), places: 2, ...input,
    }, as, 'programme { id version } userErrors { path message }');
  }

  async made(input: object): Promise<string> {
    const { programme, userErrors } = await this.create(input);
    expect(userErrors).toEqual([]);
    return programme?.id ?? '';
  }

  async moved(mutation: 'takePart' | 'cancelParticipation', programmeId: string, taker: object, as: Actor | string): Promise<Taken> {
    const { payload } = await this.server.data<{ payload: Taken }>(`mutation ($input: TakePartInput!) { payload: ${mutation}(input: $input) { participation { id state version } userErrors { code path message } } }`, { as, variables: { input: { programmeId, ...taker } } });
    return payload;
  }

  /** People of the counsellor's city, by number. */
  async locals(count: number, where = sql`true`): Promise<number[]> {
    return (await this.server.store.owner.rows<{ id: number }>(sql`
      select s.id from job_seeker s left join disability_certificate d on d.job_seeker_id = s.id where s.residence_code like '1401%' and s.id > 3 and (${where}) order by s.id limit ${count}`)).map(({ id }) => id);
  }
}
