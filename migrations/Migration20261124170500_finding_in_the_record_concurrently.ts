import { Migration } from '@mikro-orm/migrations';

/** So that a person's own part of a long record is found; kept up in batches (fastupdate), so that appending stays quick. */
const indexes = {
  entry_events_index: 'gin (events jsonb_path_ops)',
  entry_at_index: 'brin (at)',
} as const;

/** Beside whoever appends to the record: no answer goes out before it was recorded. What a broken run left behind is made anew. */
export class Migration20261124170500_finding_in_the_record_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [name, using] of Object.entries(indexes)) {
      this.addSql(`drop index concurrently if exists audit.${name}`);
      this.addSql(`create index concurrently ${name} on audit.entry using ${using}`);
    }
  }

  override down(): void {
    for (const name of Object.keys(indexes)) this.addSql(`drop index concurrently if exists audit.${name}`);
  }
}
