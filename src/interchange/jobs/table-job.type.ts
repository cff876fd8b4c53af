import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import type { ShownState } from './job.enums.js';
import type { ExportSettings, ExportTotals, ImportSettings, ImportTotals } from './job-values.js';
import { silentMs } from './limits.data.js';
import type { JobState } from './table-job.entity.js';

@ObjectType('TableFileLink', { simpleResolvers: true, description: 'A link to a file, for its receiver only. It expires; query it again for a new one.' })
export class TableFileLinkType {
  @Field(() => String, { description: 'Name of the file.' })
  name!: string;

  @Field(() => String, { description: 'Path of the URL on this server. GET fetches the file, PUT sends it as the body; neither needs a token.' })
  path!: string;

  @Field(() => DateTimeScalar, { description: 'Time at which the link expires.' })
  expiresAt!: Date;
}

export interface TableJobRow {
  readonly id: number; readonly subject: string; readonly kind: string; readonly file_name: string; readonly state: JobState; readonly created_at: string; readonly alive_at: string | null; readonly percent: number;
  readonly settings: ImportSettings | ExportSettings | null; readonly totals: ImportTotals | ExportTotals | null; readonly problem: Text | null; readonly version: number;
}

const dayMs = 86_400_000;

/** What imports and exports have in common. */
export abstract class TableJobType {
  constructor(readonly row: TableJobRow, protected readonly locale: Locale) {}

  protected get shownState(): ShownState {
    const { state, alive_at: aliveAt } = this.row;
    return state === 'RUNNING' && aliveAt !== null && new Date(aliveAt).getTime() < Date.now() - silentMs ? 'INTERRUPTED' : state;
  }

  protected daysOn(days: number): Date { return new Date(new Date(this.row.created_at).getTime() + days * dayMs); }
}
