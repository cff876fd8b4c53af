import { Command } from 'commander';
import sql from 'sql-template-tag';
import { disableAccount, grantRoles, heldFor, roles, scopes, type Role, type Scope } from '../access/index.js';
import { readConfig } from '../config/config.js';
import { regions } from '../domain/regions/index.js';
import type { DatabaseOwner } from '../platform/database/index.js';
import { withOwner } from './context.js';
import { numberOf } from './ids.js';

interface Options { readonly issuer?: string; readonly role?: Role[]; readonly seeker?: string; readonly employer?: string; readonly region?: string; readonly university?: string; readonly scope?: Scope[] }

async function asOwner(work: (owner: DatabaseOwner, issuer: string) => Promise<string>, given: string | undefined): Promise<void> {
  const config = readConfig();
  const issuer = given ?? config.oidc?.issuer;
  if (issuer === undefined) throw new Error('Name the identity provider, by --issuer or JINQIAO_OIDC_ISSUER.');
  process.stdout.write(`${await withOwner(config, (owner) => work(owner, issuer))}\n`);
}

function numberIfGiven(given: string | undefined, type: string): number | null {
  return given === undefined ? null : numberOf(given, type);
}

function roleOf(given: string, earlier: Role[] = []): Role[] {
  const role = roles.find((known) => known === given);
  if (role === undefined) throw new Error(`There is no role ${given}; there are: ${roles.join(', ')}.`);
  return [...earlier, role];
}

function scopeOf(given: string, earlier: Scope[] = []): Scope[] {
  const scope = (Object.keys(scopes) as Scope[]).find((known) => known === given);
  if (scope === undefined) throw new Error(`There is no scope ${given}; there are: ${Object.keys(scopes).join(', ')}.`);
  return [...earlier, scope];
}

const rolesFor = (field: keyof typeof optionNames): string => roles.filter((role) => heldFor[role] === field).join(', ');

const optionNames = { jobSeekerId: 'seeker', employerId: 'employer', regionCode: 'region', university: 'university' } as const;
const heldBy = {
  jobSeekerId: 'is a person: name it by --seeker.', employerId: 'acts for an employer: name it by --employer.',
  regionCode: 'serves a region: name it by --region, as 140100.', university: 'looks after graduates: name the university by --university, as they state it.',
} as const;

/** What each role holds for must be named, or it would hold for nothing. */
function checkTargets(options: Options): void {
  for (const role of options.role ?? []) {
    const field = heldFor[role];
    if (field === null) continue;
    const given = options[optionNames[field]];
    if (given === undefined || (field === 'regionCode' && !regions.has(given))) throw new Error(`${role} ${heldBy[field]}`);
  }
}

async function show(owner: DatabaseOwner, issuer: string, subject: string): Promise<string> {
  const rows = await owner.rows<{ role: string | null; job_seeker_id: number | null; employer_id: number | null; region_code: string | null; university: string | null; scopes: string[] | null; disabled_at: string | null }>(sql`
    select r.role, r.job_seeker_id, r.employer_id, r.region_code, r.university, a.scopes, a.disabled_at from identity.account a left join identity.account_role r on r.account_id = a.id
    where a.issuer = ${issuer} and a.subject = ${subject} order by r.role`);
  if (rows.length === 0) return `${subject} is not known here.`;
  const held = rows.filter(({ role }) => role !== null).map(({ role, job_seeker_id, employer_id, region_code, university }) => `${role ?? ''} ${job_seeker_id ?? employer_id ?? region_code ?? university ?? ''}`.trim());
  const limits = rows[0]?.scopes == null ? '' : `; as a program: ${rows[0].scopes.length === 0 ? 'only what everybody may' : rows[0].scopes.join(', ')}`;
  return `${subject}${rows[0]?.disabled_at == null ? '' : ' (disabled)'}: ${held.length === 0 ? 'no role' : held.join(', ')}${limits}`;
}

const issuerOption = ['--issuer <address>', 'the identity provider; that of JINQIAO_OIDC_ISSUER without it'] as const;

export const accountCommand = new Command('account').description('what accounts of the identity provider may do here')
  .addCommand(new Command('show').argument('<subject>', 'the account\'s name at the provider (sub)').option(...issuerOption)
    .action((subject: string, { issuer: given }: Options) => asOwner((owner, issuer) => show(owner, issuer, subject), given)))
  .addCommand(new Command('grant').description('give an account these roles, and no others')
    .argument('<subject>', 'the account\'s name at the provider (sub)').option(...issuerOption)
    .option('--role <role>', roles.join(', '), roleOf).option('--seeker <id>', `the person of ${rolesFor('jobSeekerId')}`).option('--employer <id>', `the employer of ${rolesFor('employerId')}`)
    .option('--region <code>', `the region of ${rolesFor('regionCode')}`).option('--university <name>', `the university of ${rolesFor('university')}`)
    .option('--scope <scope>', `makes it a service account, whose programs may ask for this, as far as its roles go: ${Object.keys(scopes).join(', ')}`, scopeOf)
    .action((subject: string, options: Options) => asOwner(async (owner, issuer) => {
      checkTargets(options);
      await grantRoles(owner, issuer, subject, {
        subject, roles: new Set(options.role ?? []), jobSeekerId: numberIfGiven(options.seeker, 'JobSeeker'), employerId: numberIfGiven(options.employer, 'Employer'), regionCode: options.region ?? null,
        university: options.university ?? null, scopes: options.scope === undefined ? null : new Set(options.scope),
      });
      return show(owner, issuer, subject);
    }, options.issuer)))
  .addCommand(new Command('disable').description('refuse an account from the next request on').argument('<subject>', 'the account\'s name at the provider (sub)').option(...issuerOption)
    .action((subject: string, { issuer: given }: Options) => asOwner(async (owner, issuer) => {
      if (!(await disableAccount(owner, issuer, subject))) throw new Error(`${subject} is not known here.`);
      return show(owner, issuer, subject);
    }, given)));
