import { people, personNames, type PersonName } from './world.js';

/** Who asks: an actor of the test's world, for matching where the name says so. */
export const actors = {
  nobody: {},
  person: { subject: 'person', job_seeker: String(people.taiyuan) },
  recruiter: { subject: 'recruiter', employer: '1' },
  recruiterMatching: { subject: 'recruiter', employer: '1', purpose: 'MATCHING' },
  taiyuan: { subject: 'taiyuan', region: '1401' },
  taiyuanMatching: { subject: 'taiyuan', region: '1401', purpose: 'MATCHING' },
  datong: { subject: 'datong', region: '1402' },
  province: { subject: 'province', region: '14' },
  institution: { subject: 'institution', employer: '1', post_kinds: 'SUPPORTED' },
  agency: { subject: 'agency', employer: '1', post_kinds: 'OPEN,RESERVED,PUBLIC_WELFARE,INTERNSHIP,SUPPORTED,FLEXIBLE' },
  coach: { subject: 'coach', coach: 'coach' },
  coachMatching: { subject: 'coach', coach: 'coach', purpose: 'MATCHING' },
  university: { subject: 'university', university: 'y' },
  auditor: { subject: 'auditor', is_auditor: 'on' },
  administrator: { subject: 'administrator', is_administrator: 'on' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type ActorName = keyof typeof actors;
export const actorNames = Object.keys(actors) as ActorName[];

/** Numbers of the rows that an actor reaches, by actor; whoever is not named reaches none. */
export type Reach = Readonly<Partial<Record<ActorName, readonly (number | string)[]>>>;

/** What each actor may do with the rows of a table, command by command. */
export interface TableMatrix {
  /** The column that names a row here. */
  readonly label: string;
  readonly select: Reach;
  /** The rows that could be inserted: each row of the world, tried as a new one. */
  readonly insert: Reach;
  /** The rows that can be written, with `touch`. */
  readonly update: Reach;
  /** The rows that can be given away with `move`, to somebody out of reach of the narrower actors. */
  readonly give: Reach;
  readonly delete: Reach;
  /** A change that gives nothing away, as SQL after "set"; null where nothing may be changed. */
  readonly touch: string | null;
  readonly move: string | null;
}

const ids = (...names: readonly PersonName[]): number[] => names.map((name) => people[name]);
const inDatong = ids('consents', 'applied', 'contact', 'details', 'withdrew', 'expired', 'elsewhere', 'referred', 'turnedDown');
const everybody = personNames.map((name) => people[name]);
const all = everybody.filter((id) => id !== people.nobody);
const none: Reach = {};

/** What a centre's own imports left behind; administrators have theirs under no region. */
const ofOwnCentre: Reach = { taiyuan: ['of 1401'], taiyuanMatching: ['of 1401'], datong: ['of 1402'], province: ['of 14'], administrator: ['of '] };

/** The first of two rows, which is the account's own: whoever is of the same centre has another account. */
const ofTaiyuan: Reach = { taiyuan: [1], taiyuanMatching: [1] };

function also(reach: Reach, more: Reach): Reach {
  return Object.fromEntries(actorNames.map((name) => [name, [...new Set([...(reach[name] ?? []), ...(more[name] ?? [])])].sort()]));
}

/** What the person, the centres that serve the person, and administrators reach of the rows of some people. */
function servedOf(rows: readonly number[]): Reach {
  const home = rows.filter((id) => id === people.taiyuan);
  const datong = rows.filter((id) => inDatong.includes(id));
  return { person: home, taiyuan: home, taiyuanMatching: home, datong, province: rows, administrator: rows };
}

/** What is a person's can be given to nobody whom the giver does not serve. */
const byProvince = (rows: readonly number[]): Reach => ({ province: rows, administrator: rows });
const served = servedOf(all);
const readByAll = (rows: readonly (number | string)[]): Reach => Object.fromEntries(actorNames.map((name) => [name, rows]));

interface PersonTable { readonly touch: string | null; readonly opened?: Reach; readonly isDeletable?: boolean; readonly rows?: readonly number[] }

function ofPerson({ touch, opened = none, isDeletable = false, rows = all }: PersonTable): TableMatrix {
  const reach = servedOf(rows);
  const isMovable = touch !== null;
  return {
    label: 'job_seeker_id', touch, move: isMovable ? `job_seeker_id = ${people.nobody}` : null, select: also(reach, opened), insert: reach,
    update: isMovable ? reach : none, give: isMovable ? byProvince(rows) : none, delete: isDeletable ? reach : none,
  };
}

const ofFair: Reach = { taiyuan: [1], taiyuanMatching: [1], datong: [2], province: [1, 2, 3], administrator: [1, 2, 3] };

function partOfFair(touch: string, move: string): TableMatrix {
  return { label: 'id', touch, move, select: readByAll([1, 2, 3]), insert: ofFair, update: ofFair, give: byProvince([1, 2, 3]), delete: none };
}

const applicants = ids('applied', 'details', 'expired');
/** Whose applications are there for the employer and the centre of the post, and open nobody. */
const unopened = ids('referred', 'turnedDown');
const applicant: Reach = { recruiter: applicants, agency: applicants, recruiterMatching: applicants, institution: ids('expired'), taiyuan: applicants, taiyuanMatching: applicants, datong: ids('taiyuan') };
const toCoach = (rows: readonly number[]): Reach => ({ coach: rows, coachMatching: rows });
const coached = toCoach(ids('details'));
/** Whom a coach looks after, and a university taught. */
const lookedAfter: Reach = { ...coached, university: ids('elsewhere') };
const matched: Reach = { recruiterMatching: ids('consents'), taiyuanMatching: ids('consents', 'elsewhere') };
const toRecruiter = (rows: readonly number[]): Reach => ({ recruiter: rows, recruiterMatching: rows });
/** Whoever acts for all posts of the first employer. */
const toPosts = (rows: readonly number[]): Reach => ({ ...toRecruiter(rows), agency: rows });
const toEmployer = (rows: readonly number[]): Reach => ({ ...toPosts(rows), institution: rows });
const toTaiyuan = (rows: readonly number[]): Reach => ({ taiyuan: rows, taiyuanMatching: rows });
const regional: Reach = { ...toTaiyuan([1]), datong: [2], province: [1, 2, 3], administrator: [1, 2, 3] };
const ofBooths: Reach = { ...toTaiyuan([1]), datong: [2, 4], province: [1, 2, 3, 4], administrator: [1, 2, 3, 4] };
const arranged: Reach = { person: [1], ...toTaiyuan([1, 2]), datong: [1, 2, 3], province: [1, 2, 3], administrator: [1, 2, 3] };
/** Whoever has a place in a programme that the first employer hosts, or an interview at its booths, or is on trial there: its own people know them, an agency does not. */
const hosted: Reach = { ...toRecruiter(ids('taiyuan', 'consents', 'withdrew')), institution: ids('taiyuan', 'consents', 'withdrew') };
/** Who is tried out at the first employer, and who was: its own people know it, an agency does not. */
const tried: Reach = { ...toRecruiter(ids('withdrew', 'elsewhere')), institution: ids('withdrew', 'elsewhere') };
const unopenedApplications: Reach = { ...toPosts(unopened), ...toTaiyuan(unopened) };
const managedPosts: Reach = { ...toPosts([1, 4, 6]), institution: [6], ...toTaiyuan([1, 4, 6]), datong: [2, 5], province: [1, 2, 3, 4, 5, 6], administrator: [1, 2, 3, 4, 5, 6] };
const keptWorkplaces: Reach = { ...toRecruiter([1, 4, 5]), ...toTaiyuan([1, 4, 5]), datong: [2, 5], province: [1, 2, 3, 4, 5], administrator: [1, 2, 3, 4, 5] };
const consenting = ids('consents', 'contact', 'details', 'withdrew', 'expired', 'elsewhere', 'referred', 'turnedDown');
const registered = ids('taiyuan', 'consents', 'applied');
const schemes = ['accommodation', 'certificate', 'disability-grade', 'disability-kind', 'education-level', 'function', 'occupation', 'programme-kind', 'region', 'skill', 'subsidy'];
/** Everybody of the region and of the world, with the one who has nothing. */
const withNobody: Reach = { ...served, province: everybody, administrator: everybody };

const ownProducts: Reach = { ...toRecruiter([1, 4]), ...toTaiyuan([1, 4]), datong: [2, 5], province: [1, 2, 3, 4, 5], administrator: [1, 2, 3, 4, 5] };
/** Buyer and supplier of an order, and their centres. */
const parties: Reach = { ...toRecruiter([1, 3]), ...toTaiyuan([1, 3]), datong: [1, 2], province: [1, 2, 3], administrator: [1, 2, 3] };

/** What counts once it is confirmed: the person reads it, and does not write it. */
function confirmed(table: TableMatrix): TableMatrix {
  const byOthers = (reach: Reach): Reach => ({ ...reach, person: [] });
  return { ...table, insert: byOthers(table.insert), update: byOthers(table.update), give: byOthers(table.give), delete: byOthers(table.delete) };
}

/** Claims of people are theirs and their centre's; of employers, their recruiters' and the centre's of the region. */
const employersClaims: Reach = { ...toRecruiter([101]), ...toTaiyuan([101]), datong: [102], province: [101, 102, 103], administrator: [101, 102, 103] };
const claims: Reach = also(served, employersClaims);

/** What a centre and a coach keep about a person, who reads it alone. */
function keptForPerson(touch: string): TableMatrix {
  const kept = also({ ...served, person: [] }, coached);
  return { label: 'job_seeker_id', touch, move: `job_seeker_id = ${people.nobody}`, select: also(served, coached), insert: kept, update: kept, give: byProvince(all), delete: none };
}

/** What an employer's own recruiters, its centre and administrators alone reach: the first employer is of Taiyuan, the second of Datong, the third of Yangquan. */
function ofEmployer(move: string | null): TableMatrix {
  const reach: Reach = { ...regional, ...toRecruiter([1]) };
  return { label: 'id', touch: 'id = id', move, select: reach, insert: reach, update: reach, give: byProvince([1, 2, 3]), delete: none };
}

/** An employer's people reach those of the posts that they act for; to accept one is the centre's. */
const justified: Reach = { ...toPosts([1, 6]), institution: [6], ...toTaiyuan([1, 6]), datong: [2], province: [1, 2, 3, 6], administrator: [1, 2, 3, 6] };
const justifications: TableMatrix = {
  label: 'id', touch: `reason = 'y'`, move: 'is_accepted = true', select: justified, insert: justified, update: justified,
  give: { ...toTaiyuan([1, 6]), datong: [2], province: [1, 2, 3, 6], administrator: [1, 2, 3, 6] }, delete: none,
};

const everyNotice = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const ownMarks: Reach = { person: ['person'], coach: ['coach'], coachMatching: ['coach'] };

/** Every table of the server's, and what each actor may do with it. */
export const matrix: Readonly<Record<string, TableMatrix>> = {
  job_seeker: {
    // Of the one who was erased (99) only that such a row can be made is left.
    label: 'id', touch: 'is_willing = true', move: 'id = 1000', select: [withNobody, applicant, matched, lookedAfter].reduce(also), insert: { ...withNobody, person: [], administrator: [...everybody, 99] }, update: withNobody,
    // Nobody becomes somebody else; that a person has moved away, a centre may write.
    give: { ...withNobody, person: [] }, delete: none,
  },
  job_seeker_contact: ofPerson({ touch: `full_name = 'x'`, opened: [applicant, toEmployer(ids('contact')), lookedAfter, hosted].reduce(also) }),
  job_seeker_address: ofPerson({ touch: `address_sealed = 'x'`, isDeletable: true }),
  disability_certificate: { ...confirmed(ofPerson({ touch: 'grade = 2', opened: [matched, toPosts(ids('details')), { coachMatching: ids('details') }].reduce(also) })), delete: { administrator: all } },
  university_graduate: confirmed(ofPerson({ touch: `major = 'x'`, isDeletable: true, opened: [applicant, toEmployer(ids('consents')), toTaiyuan(ids('consents', 'elsewhere')), lookedAfter].reduce(also) })),
  blind_massage_practitioner: confirmed(ofPerson({ touch: `branch = 'MEDICAL'`, isDeletable: true, opened: toPosts(ids('details')) })),
  rural_worker: ofPerson({ touch: `village = 'x'`, isDeletable: true }),
  // A centre may add an employer of another region, whose centre then decides.
  claim: {
    label: 'id', touch: `papers = 'x'`, move: `state = 'CONFIRMED'`, select: claims, insert: [claims, toTaiyuan([101, 102, 103]), { datong: [101, 102, 103] }].reduce(also), update: claims,
    // Whoever states a fact of oneself does not confirm it.
    give: { ...claims, person: [], recruiter: [], recruiterMatching: [] }, delete: none,
  },
  stored_match: ofPerson({ touch: null }),
  consent: {
    ...ofPerson({ touch: 'withdrawn_at = now()', rows: consenting, opened: { recruiterMatching: ids('consents', 'withdrew', 'expired'), taiyuanMatching: ids('consents', 'withdrew', 'expired', 'elsewhere') } }),
    give: none,
  },

  employer: {
    label: 'id', touch: `description = 'x'`, move: 'id = 1000', select: readByAll([1, 2, 3]),
    insert: { ...toTaiyuan([1, 2, 3]), datong: [1, 2, 3], province: [1, 2, 3], administrator: [1, 2, 3] }, update: { ...regional, ...toRecruiter([1]) }, give: regional, delete: none,
  },
  vacancy: {
    label: 'id', touch: `title = 'x'`, move: `employer_id = 3, region_code = '140302'`, select: also(readByAll([1, 2, 3, 6]), managedPosts), insert: managedPosts,
    // Datong serves people who applied for the first and the last post, Taiyuan one who applied for the second: they may note that a seat is taken.
    update: also(managedPosts, { datong: [1, 6], ...toTaiyuan([2]) }),
    give: { datong: [1, 2, 6], ...toTaiyuan([2]), province: [1, 2, 3, 4, 5, 6], administrator: [1, 2, 3, 4, 5, 6] }, delete: none,
  },
  // Everybody reads where a published post is. The fifth is an employer's of Taiyuan, and lies in Datong: both centres keep it.
  workplace: {
    label: 'id', touch: `name = 'x'`, move: `employer_id = 3, region_code = '140302'`,
    select: also(readByAll([1, 2]), { ...toPosts([1, 2, 4, 5]), institution: [1, 2, 4, 5], ...toTaiyuan([1, 2, 4, 5]), datong: [1, 2, 5], province: [1, 2, 3, 4, 5], administrator: [1, 2, 3, 4, 5] }),
    insert: keptWorkplaces, update: keptWorkplaces, give: byProvince([1, 2, 3, 4, 5]), delete: none,
  },
  job_fair: { label: 'id', touch: `title = 'x'`, move: `region_code = '140300'`, select: readByAll([1, 2, 3]), insert: ofFair, update: ofFair, give: byProvince([1, 2, 3]), delete: none },
  job_fair_session: { ...partOfFair(`title = 'x'`, 'job_fair_id = 3'), delete: ofFair },
  // Recruiters take booths of their own employer, with its posts.
  job_fair_booth: {
    label: 'id', touch: 'is_wheelchair_accessible = false', move: 'job_fair_id = 3', select: readByAll([1, 2, 3, 4]), insert: { ...ofBooths, ...toRecruiter([1, 2, 3]) }, update: ofBooths, give: byProvince([1, 2, 3, 4]), delete: none,
  },
  job_fair_post: { ...partOfFair('vacancy_id = 2', 'booth_id = 3'), insert: { ...ofFair, ...toRecruiter([1, 2, 3]) } },
  job_fair_interview: {
    label: 'id', touch: 'cancelled_at = now()', move: null, select: { person: [1], ...toRecruiter([1, 2]), institution: [1, 2], ...toTaiyuan([1, 2]), datong: [1, 2, 3], province: [1, 2, 3], administrator: [1, 2, 3] },
    insert: arranged, update: arranged, give: none, delete: none,
  },
  job_fair_registration: { ...ofPerson({ touch: 'cancelled_at = now()', rows: registered, opened: { ...toTaiyuan(ids('consents')), datong: ids('taiyuan') } }), give: none },
  application: {
    label: 'id', touch: `status = 'OFFERED'`, move: `job_seeker_id = ${people.nobody}`, select: [served, applicant, coached, unopenedApplications].reduce(also), insert: served,
    // The employer changes none that opens nobody. The second post is a public-welfare one: the centre of Datong allots it, also to the person who lives in Taiyuan.
    update: also(served, { ...toPosts(applicants), institution: ids('expired'), datong: ids('taiyuan') }), give: none, delete: none,
  },
  application_event: { label: 'id', touch: null, move: null, select: [served, applicant, coached, unopenedApplications].reduce(also), insert: [served, applicant, coached, unopenedApplications].reduce(also), update: none, give: none, delete: none },

  caseload: {
    label: 'id', touch: `ended_on = '2026-03-01'`, move: `job_seeker_id = ${people.nobody}`, select: { person: [3], ...toTaiyuan([3]), datong: [1, 2], ...toCoach([1, 2]), province: [1, 2, 3], administrator: [1, 2, 3] },
    insert: { ...toTaiyuan([3]), datong: [1, 2], province: [1, 2, 3], administrator: [1, 2, 3] }, update: { ...toTaiyuan([3]), datong: [1, 2], province: [1, 2, 3], administrator: [1, 2, 3] }, give: none, delete: none,
  },

  programme: {
    label: 'id', touch: `title = 'x'`, move: `region_code = '140300'`, select: also(readByAll([1, 2, 3]), { ...toTaiyuan([5]), datong: [4], province: [4, 5, 6], administrator: [4, 5, 6], ...toRecruiter([5]) }),
    insert: { ...toTaiyuan([1, 5]), datong: [2, 4], province: [1, 2, 3, 4, 5, 6], administrator: [1, 2, 3, 4, 5, 6] }, update: { ...toTaiyuan([1, 5]), datong: [2, 4], province: [1, 2, 3, 4, 5, 6], administrator: [1, 2, 3, 4, 5, 6] },
    give: byProvince([1, 2, 3, 4, 5, 6]), delete: none,
  },
  participation: {
    // The first programme is hosted by the first employer and run by Taiyuan's centre: both see all who take part in it.
    label: 'id', touch: `note = 'x'`, move: `programme_id = 3, job_seeker_id = ${people.nobody}, employer_id = null`,
    select: { person: [1], ...toRecruiter([1, 2, 5]), institution: [1, 2], ...toTaiyuan([1, 2, 5]), datong: [2, 3, 4, 6], province: [1, 2, 3, 4, 5, 6, 7], administrator: [1, 2, 3, 4, 5, 6, 7] },
    insert: { person: [1], ...toRecruiter([5]), ...toTaiyuan([1, 5]), datong: [2, 3, 4, 6], province: [1, 2, 3, 4, 5, 6, 7], administrator: [1, 2, 3, 4, 5, 6, 7] },
    update: { person: [1], ...toRecruiter([1, 2, 5]), institution: [1, 2], ...toTaiyuan([1, 2, 5]), datong: [2, 3, 4, 6], province: [1, 2, 3, 4, 5, 6, 7], administrator: [1, 2, 3, 4, 5, 6, 7] },
    give: byProvince([1, 2, 3, 4, 5, 6, 7]), delete: none,
  },
  employment: keptForPerson('kind = kind'),
  // The employer's own people read and evaluate the trials there; whose a trial is, and where, nobody changes.
  work_trial: { ...keptForPerson('coach_hours = 1'), select: also(keptForPerson('').select, tried), update: also(keptForPerson('').update, tried), give: none },
  employment_plan: keptForPerson(`goal = 'y'`),
  labour_dispute: ofPerson({ touch: `summary = 'y'` }),
  // All are on the second vacancy, which lies in Datong.
  placement: {
    label: 'id', touch: 'ordinal = 2', move: 'vacancy_id = 3', select: also(served, { datong: all }), insert: { datong: all, province: all, administrator: all },
    update: { datong: all, province: all, administrator: all }, give: byProvince(all), delete: none,
  },
  product: {
    label: 'id', touch: `title = 'y'`, move: 'supplier_id = 3', select: also(readByAll([1, 2, 3]), ownProducts), insert: ownProducts, update: ownProducts, give: byProvince([1, 2, 3, 4, 5]), delete: none,
  },
  product_order: {
    label: 'id', touch: `note = 'y'`, move: 'buyer_id = 3, product_id = 3', select: parties,
    insert: { ...toRecruiter([1]), ...toTaiyuan([1]), datong: [2], province: [1, 2, 3], administrator: [1, 2, 3] }, update: parties, give: byProvince([1, 2, 3]), delete: none,
  },
  mandate: {
    label: 'id', touch: `ends_on = '2027-01-01'`, move: 'agency_id = 2, principal_id = 3', select: { ...toRecruiter([1, 3]), agency: [3], institution: [3], ...toTaiyuan([1, 3]), datong: [1, 2], province: [1, 2, 3], administrator: [1, 2, 3] },
    insert: { ...toRecruiter([1]), ...toTaiyuan([1]), datong: [2], province: [1, 2, 3], administrator: [1, 2, 3] }, update: { ...toRecruiter([1, 3]), ...toTaiyuan([1, 3]), datong: [1, 2], province: [1, 2, 3], administrator: [1, 2, 3] },
    give: { datong: [1, 2], province: [1, 2, 3], administrator: [1, 2, 3] }, delete: none,
  },
  vacancy_justification: justifications,
  local_figure: { label: 'id', touch: 'amount = 2', move: `region_code = '140300'`, select: readByAll([1, 2, 3]), insert: regional, update: regional, give: byProvince([1, 2, 3]), delete: none },
  employer_year: ofEmployer('employer_id = 3'),
  recruiting_plan: ofEmployer('employer_id = 3'),
  public_statistics: { label: 'id', touch: null, move: null, select: readByAll([1, 2, 3]), insert: regional, update: none, give: none, delete: none },
  quota_employee: { ...ofEmployer('employer_year_id = 3'), delete: ofEmployer(null).select },

  // Only the addressee's readers see a notice; who has to do with the addressee writes one, and nobody changes it.
  notice: {
    label: 'id', touch: null, move: null,
    select: { person: [1], ...toRecruiter([4, 5, 6]), agency: [4, 5], institution: [5], ...toTaiyuan([9]), datong: [10], province: [9, 10], ...toCoach([11]), administrator: [9, 10] },
    // A counsellor of Taiyuan serves the first person, who applied to the second employer; Datong's centre has that person among the applicants for its post. The fair of Taiyuan has somebody of Datong among its visitors.
    insert: {
      person: [1, 7, 9, 10], ...toRecruiter([2, 4, 5, 6, 9, 10]), agency: [2, 4, 5, 6, 9, 10], institution: [4, 5, 6, 9, 10], ...toTaiyuan([1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 13]), datong: [1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 13],
      ...toCoach([2, 4, 5, 6, 9, 10, 11]), province: everyNotice, administrator: everyNotice,
    },
    update: none, give: none, delete: none,
  },
  notice_read: { label: 'account', touch: null, move: null, select: ownMarks, insert: ownMarks, update: none, give: none, delete: none },
  table_job: { label: 'id', touch: `state = 'RUNNING'`, move: `subject = 'thief'`, select: ofTaiyuan, insert: ofTaiyuan, update: ofTaiyuan, give: none, delete: none },
  person_look_up: { label: 'id', touch: null, move: null, select: ofTaiyuan, insert: ofTaiyuan, update: none, give: none, delete: none },
  table_job_file: { label: 'id', touch: null, move: null, select: ofTaiyuan, insert: ofTaiyuan, update: none, give: none, delete: ofTaiyuan },
  idempotency_key: { label: 'subject', touch: `answer = '{}'`, move: `subject = 'thief'`, select: { person: ['person'] }, insert: { person: ['person'] }, update: { person: ['person'] }, give: none, delete: none },
  priority_tier_model: { label: 'version', touch: null, move: null, select: readByAll([2]), insert: { administrator: [2] }, update: none, give: none, delete: none },
  matching_model: { label: 'version', touch: null, move: null, select: readByAll([1, 2]), insert: { province: [1, 2], administrator: [1, 2] }, update: none, give: none, delete: none },
  imported_row: { label: 'key', touch: `digest = 'y'`, move: `region_prefix = '11'`, select: ofOwnCentre, insert: ofOwnCentre, update: ofOwnCentre, give: none, delete: none },
  import_mapping: { label: 'source', touch: `columns = '{"a": "b"}'`, move: `region_prefix = '11'`, select: ofOwnCentre, insert: ofOwnCentre, update: ofOwnCentre, give: none, delete: none },
  region_centre: { label: 'code', touch: null, move: null, select: readByAll(['110101']), insert: none, update: none, give: none, delete: none },
  title_entry: { label: 'code', touch: null, move: null, select: readByAll(['baker']), insert: none, update: none, give: none, delete: none },
  concept: { label: 'scheme', touch: null, move: null, select: readByAll(schemes), insert: none, update: none, give: none, delete: none },
};

/** What the policies' own views say to whoever asks them directly. */
export const views: Readonly<Record<string, { readonly label: string; readonly select: Reach }>> = {
  served_person: { label: 'job_seeker_id', select: { taiyuan: ids('taiyuan'), taiyuanMatching: ids('taiyuan'), datong: inDatong, province: everybody } },
  applicant: { label: 'job_seeker_id', select: { ...applicant, datong: all.filter((id) => ![...applicants, ...unopened].includes(id)), province: all.filter((id) => !unopened.includes(id)) } },
  consenting_person: {
    label: 'job_seeker_id',
    select: { ...toPosts(ids('consents', 'contact', 'details')), institution: ids('consents', 'contact'), taiyuan: ids('consents', 'elsewhere'), taiyuanMatching: ids('consents', 'elsewhere'), datong: ids('consents', 'elsewhere'), province: ids('consents', 'elsewhere') },
  },
  served_application: { label: 'vacancy_id', select: { taiyuan: [2], taiyuanMatching: [2], datong: [1, 2, 6], province: [1, 2, 6] } },
  coached_person: { label: 'job_seeker_id', select: coached },
  claimed_fact: { label: 'job_seeker_id', select: { recruiterMatching: ids('consents'), taiyuanMatching: ids('consents'), coachMatching: ids('consents') } },
  // Of the people whose rows the session reads, where it matches.
  welfare_fact: { label: 'job_seeker_id', select: Object.fromEntries(Object.entries([served, applicant, matched, lookedAfter].reduce(also)).filter(([actor]) => actor.endsWith('Matching'))) },
  taken_slot: { label: 'booth_id', select: readByAll([1, 2, 4]) },
  hosted_person: { label: 'job_seeker_id', select: hosted },
  own_graduate: { label: 'job_seeker_id', select: { university: ids('elsewhere') } },
  audit_event: { label: 'ids::text', select: { auditor: ['[1]', '[1, 4]', '[2]'] } },
  event_about_self: { label: 'ids::text', select: { person: ['[1]'] } },
  supplier_of_product: { label: 'product_id', select: readByAll([1, 2, 3, 4, 5]) },
  programme_count: { label: 'programme_id', select: readByAll([1, 2, 3, 4, 5, 6]) },
  programme_of_actor: { label: 'programme_id', select: { person: [1], ...toRecruiter([5]), ...toTaiyuan([1]), datong: [1, 2, 4], province: [1, 2, 4, 6] } },
  fair_registration_count: { label: 'job_fair_id', select: readByAll([1, 2]) },
};
