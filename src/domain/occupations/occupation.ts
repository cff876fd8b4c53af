import type { Text } from '../../platform/i18n/text.js';
import { listed, tableRows, Vocabulary, type Concept } from '../concepts/terms.js';
import { skills } from '../skills/terms.js';
import { industryOccupations } from './data/industry.js';
import { productionOccupations } from './data/production.js';
import { professionalOccupations } from './data/professionals.js';
import { demandProfiles } from './data/profiles/index.js';
import { serviceOccupations } from './data/services.js';
import { youthBarTable } from './data/youth-bars.data.js';
import { readDemandProfiles, type UsualDemand } from './demand-profiles.js';
import { readYouthBars, type YouthBar } from './youth-bars.js';

export type { DemandSetting, Inherence, UsualDemand } from './demand-profiles.js';
export type { YouthBar } from './youth-bars.js';

const youthBars = readYouthBars(youthBarTable);

/** An occupation (职业) of the Chinese Occupational Classification, 2022 edition. */
export interface Occupation extends Concept {
  /** Other names that people and postings use, in Chinese. */
  readonly aliases: readonly string[];
  readonly usualDemands: readonly UsualDemand[];
  readonly usualSkills: readonly string[];
  /** The usual skills without which the work is not done, as signing of a sign-language interpreter. */
  readonly coreSkills: readonly string[];
  /** Whether the work is learnt on the job within days or weeks. */
  readonly isLearntOnTheJob: boolean;
  /** Whether a rule keeps people of 16 and 17 from the work: heavy, hazardous or otherwise prohibited. */
  readonly isHeavyOrHazardous: boolean;
  /** The rule that does; null where none is known. */
  readonly youthBar: YouthBar | null;
}

function barOf(code: string): Pick<Occupation, 'isHeavyOrHazardous' | 'youthBar'> {
  const youthBar = youthBars.get(code) ?? null;
  return { isHeavyOrHazardous: youthBar !== null, youthBar };
}

const profiles = readDemandProfiles(demandProfiles);

function profile(name: string): readonly UsualDemand[] {
  const demands = profiles.get(name);
  if (demands === undefined) throw new Error(`occupations: no demand profile "${name}"`);
  return demands;
}

const coreMark = '*';
const learntMark = 'learnt';

/** The usual skills of a cell, and those among them that a star marks as core. */
function skillsOf(cell: string | undefined): Pick<Occupation, 'usualSkills' | 'coreSkills'> {
  const marked = listed(cell).map((word) => ({
    code: skills.get(word.replace(coreMark, '')).code, isCore: word.endsWith(coreMark),
  }));
  return {
    usualSkills: marked.map(({ code }) => code), coreSkills: marked.filter(({ isCore }) => isCore).map(({ code }) => code),
  };
}

function isLearntOnTheJob(cell: string, code: string): boolean {
  if (cell !== '' && cell !== learntMark) throw new Error(`occupations: can't read "${cell}" of ${code}`);
  return cell === learntMark;
}

/** The 2022 edition was published on 2022-09-28. */
export const occupations = new Vocabulary<Occupation>(
  'occupation', '2022',
  [professionalOccupations, serviceOccupations, productionOccupations, industryOccupations]
    .flatMap((table) => tableRows(table, 7))
    .map(([code = '', zh = '', en = '', aliases, profileName = '', usualSkills, learnt = '']) => ({
      code, label: { zh, en }, aliases: listed(aliases), usualDemands: profile(profileName), ...skillsOf(usualSkills),
      isLearntOnTheJob: isLearntOnTheJob(learnt, code), ...barOf(code),
      since: '2022-09-28', deprecatedOn: null, replacedBy: null,
    })),
);

/** The eight major groups (大类) by the first digit of a code. */
export const majorGroups: Readonly<Record<string, Text>> = {
  1: { zh: '党的机关、国家机关、群众团体和社会组织、企事业单位负责人', en: 'Heads of organs, organisations, enterprises and institutions' },
  2: { zh: '专业技术人员', en: 'Professional and technical staff' },
  3: { zh: '办事人员和有关人员', en: 'Clerical and related staff' },
  4: { zh: '社会生产服务和生活服务人员', en: 'Production and daily-life service workers' },
  5: { zh: '农、林、牧、渔业生产及辅助人员', en: 'Agricultural, forestry, animal and fishery workers' },
  6: { zh: '生产制造及有关人员', en: 'Manufacturing and related workers' },
  7: { zh: '军队人员', en: 'Military personnel' },
  8: { zh: '不便分类的其他从业人员', en: 'Other workers' },
};

/** How near two occupations are in the classification. */
export type OccupationNearness = 'SAME' | 'SMALL_GROUP' | 'MEDIUM_GROUP' | 'MAJOR_GROUP';

/** Codes are M-MM-SS-DD: major group, medium group, small group, occupation. Null across major groups. */
export function occupationNearness(one: string, other: string): OccupationNearness | null {
  if (one === other) return 'SAME';
  if (one.slice(0, 7) === other.slice(0, 7)) return 'SMALL_GROUP';
  if (one.slice(0, 4) === other.slice(0, 4)) return 'MEDIUM_GROUP';
  if (one.slice(0, 1) === other.slice(0, 1)) return 'MAJOR_GROUP';
  return null;
}

/** Bars of occupations that the vocabulary does not have are faults of the data. */
for (const code of youthBars.keys()) occupations.get(code);

export const medicalMassageOccupation = '2-05-10-00';
export const healthMassageOccupation = '4-10-04-02';
