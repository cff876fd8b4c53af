import sql from 'sql-template-tag';
import {
  administrator,
  allow,
  counsellorFor,
  hasRole,
  readPage,
  type RequestContext,
  type RowList,
} from '../../../access/index.js';
import { addDays } from '../../../platform/calendar.js';
import { mapConnection, type Connection } from '../../../platform/graphql/connection.js';
import { reminderKinds } from '../../notices/index.js';
import { within } from '../../regions/index.js';
import { employmentColumns } from '../employment.service.js';
import { EmploymentType, type EmploymentRow } from '../employment.type.js';
import type { ContractsEndingArgs } from './contract.type.js';

const endingList: RowList<EmploymentRow> = {
  name: 'contractsEnding',
  from: sql`employment e`,
  alias: 'e',
  keys: [
    { expression: 'e.contract_ends_on', type: 'date', isDescending: false },
    { expression: 'e.id', type: 'int', isDescending: false },
  ],
  keysOf: ({ contract_ends_on: endsOn, id }) => [endsOn ?? '', id],
};

/** Employments that go on and whose contract ends until a day, or has ended: the earliest first. */
export async function contractsEnding(
  ctx: RequestContext,
  { region, until, ...page }: ContractsEndingArgs,
  wantsCount: boolean,
): Promise<Connection<EmploymentType>> {
  allow(ctx, administrator, hasRole('JOB_COACH'), region == null ? hasRole('COUNSELLOR') : counsellorFor(region));
  const lastDay = until ?? addDays(ctx.today, reminderKinds.CONTRACT_ENDS.daysBefore);
  const ending = [
    sql`e.ended_on is null and e.contract_ends_on is not null and e.contract_ends_on <= ${lastDay}::date`,
    region == null ? null : within('e.residence_code', region),
  ];
  return mapConnection(
    await readPage(ctx, endingList, page, employmentColumns, ending, wantsCount),
    (row) => new EmploymentType(row, ctx.today),
  );
}
