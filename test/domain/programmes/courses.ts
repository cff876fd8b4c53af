import sql from 'sql-template-tag';
import type { DetailField, DetailOwner, ProgrammeKind, Stage } from '../../../src/domain/programmes/kinds/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId, idOf } from '../../../src/platform/graphql/global-id.js';
import type { TestServer } from '../../support/server.js';
import type { Faults } from './making.js';

const today = chinaDate();

/** What is reduced lies below what is usual. */
const reduced: ReadonlySet<string> = new Set(['rent', 'deposit', 'fee', 'price']);

function valueOf({ code, type, choices, least }: DetailField): object {
  switch (type) {
    case 'TEXT': return { text: choices[0]?.code ?? '演示内容' };
    case 'NUMBER': return { number: String(least) };
    case 'MONEY': return { money: reduced.has(code) ? '10.00' : '20.00' };
    case 'DATE': return { date: addDays(today, 200) };
    // Whoever asks for what is granted once holds none and had none before.
    case 'FLAG': return { flag: !['holdsLicence', 'hadPreference'].includes(code) };
  }
}

/** A value for each of some details, as an input states it. */
export function detailsOf(kind: ProgrammeKind, owner: DetailOwner, codes: readonly string[]): object[] {
  return kind.fields.filter((field) => field.owner === owner && codes.includes(field.code))
    .map((field) => ({ field: field.code, value: valueOf(field) }));
}

/** Every way from a beginning to an end that enters no stage twice. */
export function pathsOf({ stages }: ProgrammeKind): Stage[][] {
  const byCode = new Map(stages.map((stage) => [stage.code, stage]));
  const onward = (path: readonly Stage[]): Stage[][] => {
    const next = (path.at(-1)?.next ?? []).flatMap((code) => byCode.get(code) ?? []).filter((stage) => !path.includes(stage));
    return next.length === 0 ? [[...path]] : next.flatMap((stage) => onward([...path, stage]));
  };
  return stages.filter(({ isBeginning }) => isBeginning).flatMap((stage) => onward([stage]));
}

/** Takes somebody through the stages of a programme, through the API. */
export class Courses {
  constructor(private readonly server: TestServer) {}

  /** A person for whom every kind is meant, who is in work; and an employer for each kind of employer. */
  async somebodyForAll(seeker: number): Promise<void> {
    const { owner } = this.server.store;
    await owner.rows(sql`update job_seeker set birth_date = '1995-05-05', education_level = 'BACHELOR' where id = ${seeker}`);
    await owner.rows(sql`delete from claim where job_seeker_id = ${seeker}`);
    await owner.rows(sql`update disability_certificate set kind = 7, components = '[1, 5]', grade = 1, valid_until = null where job_seeker_id = ${seeker}`);
    await owner.rows(sql`insert into university_graduate (job_seeker_id, university, major, degree, graduated_on) values (${seeker}, '演示大学', '会计学', 'BACHELOR', ${addDays(today, -200)}) on conflict (job_seeker_id) do update set university = excluded.university, major = excluded.major, graduated_on = excluded.graduated_on`);
    await owner.rows(sql`insert into rural_worker (job_seeker_id, village, is_in_difficulty) values (${seeker}, '演示村', true) on conflict (job_seeker_id) do update set is_in_difficulty = true`);
    await owner.rows(sql`insert into blind_massage_practitioner (job_seeker_id, branch) values (${seeker}, 'MEDICAL') on conflict (job_seeker_id) do update set branch = 'MEDICAL'`);
    await owner.rows(sql`insert into employment (job_seeker_id, employer_id, kind, started_on, follow_ups, due_on, followed_up, version) values (${seeker}, 1, 'FULL_TIME', ${addDays(today, -400)}, '[]', '{}', '{}', 1)`);
  }

  async forget(): Promise<void> { await this.server.store.owner.rows(sql`delete from participation`); }

  /** Makes a programme of a kind with what is needed; `more` adds to the input. */
  async make(kind: ProgrammeKind, more: object = {}): Promise<Faults & { readonly programme: { readonly id: string; readonly version: number } | null }> {
    const isStall = kind.code === 'marketStall';
    return this.server.write('createProgramme', {
      kind: kind.code, title: '演示项目', region: '140105', organiser: '演示:市残联',
      startsOn: kind.admission === 'RECORD' ? addDays(today, -10) : addDays(today, 20),
      ...(kind.places === 'MUST' ? { places: 20 } : {}), ...(kind.admission === 'DRAW' ? { closesOn: addDays(today, 10) } : {}),
      ...(isStall ? { placesInAll: 100, fee: '1', usualFee: '2' } : {}),
      details: detailsOf(kind, 'PROGRAMME', kind.needs), ...more,
    }, 'admin', 'programme { id version } userErrors { code path message }');
  }

  /** The only part in a programme. */
  async part(programme: string): Promise<{ readonly id: string; readonly version: number }> {
    const [found] = await this.server.store.owner.rows<{ id: number; version: number }>(sql`
      select id, version from participation where programme_id = ${idOf('Programme', programme, 'id')}`);
    if (found === undefined) throw new Error('nobody takes part');
    return { id: globalId('Participation', found.id), version: found.version };
  }
}
