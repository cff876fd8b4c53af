import { Migration } from '@mikro-orm/migrations';

const indexes = { job_seeker_contact_phone_index_index: 'phone_index', job_seeker_contact_full_name_index: 'full_name' } as const;

/** The indexes by which a centre finds the people whom it serves. */
export class Migration20261214000100_people_found_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [name, column] of Object.entries(indexes)) {
      this.addSql(`drop index concurrently if exists "${name}"`);
      this.addSql(`create index concurrently "${name}" on "job_seeker_contact" ("${column}")`);
    }
  }

  override down(): void {
    for (const name of Object.keys(indexes)) this.addSql(`drop index concurrently if exists "${name}"`);
  }
}
