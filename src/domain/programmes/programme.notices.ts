import sql, { type Sql } from 'sql-template-tag';
import { oneOfIds } from '../../platform/database/index.js';
import { text } from '../../platform/i18n/text.js';
import { derivedNotices, objectNames, type DerivedNotices, type NoticeReader } from '../notices/index.js';
import { within } from '../regions/index.js';
import { programmeKinds } from './kinds/index.js';

/** Programmes of the reader's centre; administrators read of all. Null for everybody else. */
function ofCentre({ regionCode, isAdministrator }: NoticeReader): Sql | null {
  if (isAdministrator) return sql`true`;
  return regionCode === null ? null : within('p.region_code', regionCode);
}

/** A stage is named by its kind and its code, as "ruralLoan/granted". */
function stageText(detail: string): ReturnType<typeof text> {
  const [kind = '', code = ''] = detail.split('/');
  return programmeKinds.find(kind)?.stages.find((stage) => stage.code === code)?.label ?? text(code, code);
}

const partDue: DerivedNotices = {
  kind: 'PROGRAMME_PART_DUE',
  rows(_ctx, reader) {
    const isTheirs = ofCentre(reader);
    return isTheirs === null ? null : sql`
      select t.id as object, p.kind || '/' || t.stage as detail, t.due_on as due_on, null::date as since, t.job_seeker_id as concerned
      from participation t join programme p on p.id = t.programme_id where t.due_on is not null and p.status <> 'CANCELLED' and ${isTheirs}`;
  },
  detailText: stageText,
};

const programmeDue: DerivedNotices = {
  kind: 'PROGRAMME_DUE',
  rows(_ctx, reader) {
    const isTheirs = ofCentre(reader);
    return isTheirs === null ? null : sql`
      select p.id as object, p.kind || '/' || p.stage as detail, p.due_on as due_on, null::date as since, null::int as concerned
      from programme p where p.due_on is not null and p.status <> 'CANCELLED' and ${isTheirs}`;
  },
  detailText: stageText,
};

derivedNotices.register(partDue, programmeDue);
objectNames.register('Participation', (ids) => sql`select t.id, p.title as name from participation t join programme p on p.id = t.programme_id where t.id = ${oneOfIds(ids)}`);
objectNames.register('Programme', (ids) => sql`select p.id, p.title as name from programme p where p.id = ${oneOfIds(ids)}`);
