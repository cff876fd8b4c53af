import type { IsoDate } from '../../platform/calendar.js';
import type { Text } from '../../platform/i18n/text.js';
import { tableRows } from '../concepts/terms.js';

/** Why a rule keeps people of 16 and 17 from an occupation, with the rule's source. */
export interface YouthBar {
  readonly reason: Text;
  readonly source: Text;
  readonly validFrom: IsoDate;
}

type Source = Pick<YouthBar, 'source' | 'validFrom'>;

/** The rules, by the word that the table uses. A number after the word is the point of the article. */
const rules: Readonly<Record<string, (point: string) => Source>> = {
  youth: (point) => ({
    source: {
      zh: `《未成年工特殊保护规定》(劳部发〔1994〕498号)第三条第${point}项`,
      en: `Provisions on the Special Protection of Juvenile Workers (Lao Bu Fa [1994] 498), article 3, point ${point}`,
    },
    validFrom: '1995-01-01',
  }),
  operations: () => ({
    source: {
      zh: '《特种作业人员安全技术培训考核管理规定》第四条:特种作业人员须年满18周岁',
      en: 'Provisions on Special Operations Personnel, article 4: eighteen years of age',
    },
    validFrom: '2010-07-01',
  }),
  equipment: () => ({
    source: {
      zh: '《特种设备作业人员监督管理办法》第十条:须年满18周岁',
      en: 'Measures for Special Equipment Operators, article 10: eighteen years of age',
    },
    validFrom: '2005-07-01',
  }),
  guards: () => ({
    source: {
      zh: '《保安服务管理条例》第十六条:保安员须年满18周岁',
      en: 'Regulations on Security Services, article 16: eighteen years of age',
    },
    validFrom: '2010-01-01',
  }),
};

/**
 * Reads the table of occupations that are barred at 16 and 17: code | rule, and the point of its article | reason in
 * Chinese | in English.
 *
 * @throws Error for a row that can't be read or a doubled code: faults of the data.
 */
export function readYouthBars(table: string): ReadonlyMap<string, YouthBar> {
  const bars = new Map<string, YouthBar>();
  for (const [code = '', rule = '', zh = '', en = ''] of tableRows(table, 4)) {
    const [word = '', point = ''] = rule.split(' ');
    const source = rules[word]?.(point);
    if (source === undefined || zh === '' || en === '' || (word === 'youth') !== /^\d{1,2}$/.test(point)) {
      throw new Error(`occupations: can't read the bar "${code} | ${rule} | ${zh} | ${en}"`);
    }
    if (bars.has(code)) throw new Error(`occupations: the bar of ${code} stands twice`);
    bars.set(code, { reason: { zh, en }, ...source });
  }
  return bars;
}
