import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { programmeKinds, type ParticipationOutcome, type ProgrammeKind } from '../../domain/programmes/index.js';
import { certificatePurpose, maskedNumber, readAs } from '../../domain/seekers/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { ExportFilter } from '../importing/table-kind.js';
import { outcomeWords } from '../reading/outcome.js';
import { areaWords, countWords } from '../writing/words.js';
import { inPages, reached } from './in-pages.js';

interface ExportedParticipation {
  readonly id: number;
  readonly person: number;
  readonly fullName: string;
  readonly certificate: string | null;
  readonly kind: string;
  readonly title: string;
  readonly organiser: string;
  readonly region: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly hours: string | null;
  readonly places: number | null;
  readonly state: string;
  readonly hoursAttended: string | null;
  readonly outcome: ParticipationOutcome | null;
  readonly note: string | null;
}

/** What the record tells that was read. */
const fieldsRead = ['fullName', 'disabilityCertificate', 'participations'];

/** A part of a person in a programme, in words. */
export type ParticipationWords = Readonly<Record<
  'fullName' | 'certificateNumber' | 'kind' | 'title' | 'organiser' | 'region' | 'startsOn' | 'endsOn' | 'hours' | 'places' | 'state' | 'hoursAttended' | 'outcome' | 'note', string>> & { readonly id: number };

const attendance: Readonly<Record<string, string>> = { ATTENDED: '到课', ABSENT: '缺席' };

/** Parts of people in programmes of some kinds, as the reader sees them. Each person is recorded as read; the number is masked. Who gave a part up, or waits for a draw, is left out. */
export async function* participationsOf(ctx: RequestContext, kinds: readonly ProgrammeKind[], filter: ExportFilter): AsyncGenerator<ParticipationWords> {
  const codes = kinds.map((kind) => kind.code);
  const rows = inPages<ExportedParticipation>(ctx, (behind, count) => sql`
    select t.id, t.job_seeker_id as person, c.full_name as "fullName", d.number_sealed as certificate, p.kind, p.title, p.organiser, p.region_code as region, p.starts_on as "startsOn", p.ends_on as "endsOn", p.hours::text as hours,
      p.places, t.state, t.hours_attended::text as "hoursAttended", t.outcome, t.note
    from participation t join programme p on p.id = t.programme_id join job_seeker s on s.id = t.job_seeker_id join job_seeker_contact c on c.job_seeker_id = s.id left join disability_certificate d on d.job_seeker_id = s.id
    where t.id > ${behind} and p.kind = any(${codes}) and t.state in ('ALLOTTED', 'ATTENDED', 'ABSENT') and s.erased_at is null and ${reached('p.region_code', filter)} order by t.id limit ${count}`);
  for await (const { id, person, certificate, kind, region, endsOn, hours, places, state, hoursAttended, outcome, note, ...words } of rows) {
    ctx.audit.read('JobSeeker', person, fieldsRead, readAs(ctx, person, 'SERVICE'));
    yield {
      ...words, id, certificateNumber: certificate === null ? '' : maskedNumber(ctx.sealer.open(certificate, certificatePurpose)), kind: programmeKinds.find(kind)?.label.zh ?? kind, region: areaWords(region), endsOn: endsOn ?? '',
      hours: hours ?? '', places: countWords(places), state: attendance[state] ?? '', hoursAttended: hoursAttended ?? '', outcome: outcome === null ? '' : outcomeWords[outcome][0] ?? '', note: note ?? '',
    };
  }
}
