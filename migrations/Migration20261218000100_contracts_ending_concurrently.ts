import { Migration } from '@mikro-orm/migrations';

/** So that contracts of work that goes on are found by their last day. */
export class Migration20261218000100_contracts_ending_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists employment_contract_ending');
    this.addSql(`create index concurrently "employment_contract_ending" on "employment" ("contract_ends_on", "id")
      where "ended_on" is null and "contract_ends_on" is not null`);
  }

  override down(): void {
    this.addSql('drop index concurrently if exists employment_contract_ending');
  }
}
