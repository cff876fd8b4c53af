import { createDemonstration, type Demonstration } from '../../src/demonstration/demonstration.js';
import type { DemoSize } from '../../src/demonstration/index.js';
import { matchPair, rulesOn, type Match } from '../../src/matching/index.js';
import { defaultModel } from '../../src/matching/model/model.js';
import { ageOn, type IsoDate } from '../../src/platform/calendar.js';
import { demonstrationSource } from '../../test/golden/demonstration-source.js';
import type { Source } from '../../test/golden/source.js';
import type { JobSeeker, Pair, Vacancy } from './pair.js';

/** The demonstration of a day, as the tests of sense read it. */
export class PeopleAndVacancies {
  readonly source: Source;
  private readonly demonstration: Demonstration;
  private readonly seekers = new Map<number, JobSeeker>();
  private readonly vacancies = new Map<number, Vacancy>();

  constructor(readonly day: IsoDate, size: DemoSize) {
    this.demonstration = createDemonstration(day, size);
    this.source = demonstrationSource(day, size, this.demonstration);
  }

  /** Of everybody who agreed to be matched. */
  get seekerIds(): number[] {
    return this.demonstration.people.filter(({ consents }) => consents).map(({ id }) => id);
  }

  get vacancyIds(): number[] {
    return this.demonstration.posts.map(({ id }) => id);
  }

  /** How many vacancies have demands that an employer or a centre confirmed. */
  get confirmedCount(): number {
    return this.demonstration.posts.filter(({ areDemandsConfirmed }) => areDemandsConfirmed).length;
  }

  async seeker(id: number): Promise<JobSeeker> {
    const known = this.seekers.get(id);
    if (known !== undefined) return known;
    const facts = await this.source.seeker(id);
    const seeker = { ...facts, sex: this.demonstration.people[id - 1]?.sex ?? null, age: facts.birthDate === null ? null : ageOn(facts.birthDate, this.day) };
    this.seekers.set(id, seeker);
    return seeker;
  }

  async vacancy(id: number): Promise<Vacancy> {
    const known = this.vacancies.get(id);
    if (known !== undefined) return known;
    const facts = await this.source.vacancy(id);
    const vacancy = { ...facts, title: this.demonstration.posts[id - 1]?.title ?? '', employerName: this.demonstration.employers[facts.employerId - 1]?.name ?? '' };
    this.vacancies.set(id, vacancy);
    return vacancy;
  }

  async pair(seekerId: number, vacancyId: number, isEligible: boolean): Promise<Pair> {
    return { seeker: await this.seeker(seekerId), vacancy: await this.vacancy(vacancyId), isEligible };
  }

  /** What matching says of a pair. No test asks it: it is for the reader. */
  async match(seekerId: number, vacancyId: number): Promise<Match> {
    const pair = { seeker: await this.source.seeker(seekerId), opportunity: await this.source.vacancy(vacancyId), application: null };
    return matchPair(pair, defaultModel, rulesOn(this.day));
  }
}
