import { Migration } from '@mikro-orm/migrations';

/** What was agreed when somebody began to work. */
export class Migration20261125110000_contracts extends Migration {
  override up(): void {
    this.addSql('alter table "employment" add column "contract" text null, add column "contract_ends_on" date null, add column "monthly_pay" numeric(12,2) null');
  }

  override down(): void {
    this.addSql('alter table "employment" drop column "contract", drop column "contract_ends_on", drop column "monthly_pay"');
  }
}
