import { escaped } from '../../src/platform/documents/html.js';
import { dimensions } from './groups.js';
import { explained, fewestCompared, measures, ratio, type Comparison } from './measured.js';
import { scenarios } from './scenarios.js';

const style = `
  body { font: 16px/1.7 "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 62em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff; }
  h1 { font-size: 1.7em; } h2 { font-size: 1.3em; margin-top: 2em; border-bottom: 2px solid #1a1a1a; } h3 { font-size: 1.05em; margin-top: 1.5em; }
  table { border-collapse: collapse; width: 100%; margin: .6em 0 1.4em; } th, td { border: 1px solid #767676; padding: .2em .6em; text-align: right; }
  th { background: #f0f0f0; text-align: left; } svg { display: block; max-width: 100%; }`;

const [rowHeight, labelWidth, barWidth, width] = [26, 150, 420, 680] as const;

const shown: Readonly<Record<Comparison['measure'], (rate: number) => string>> = {
  exposure: (rate) => `${rate.toFixed(2)} 倍`, eligibility: (rate) => `${(rate * 100).toFixed(1)}%`, score: (rate) => rate.toFixed(1),
};

/** Bars of one measure: dark as it is, light where all reasons are taken away; a line at four fifths of the highest. */
function plot({ groups, measure }: Comparison): string {
  const most = Math.max(...groups.flatMap(({ rates }) => [rates.asItIs, rates.withoutSkills]), 1e-9);
  const bar = (rate: number): number => (rate / most) * barWidth;
  const highest = Math.max(...groups.filter(({ people }) => people >= fewestCompared).map(({ rates }) => rates.asItIs), 0);
  const rows = groups.map(({ group, rates }, index) => {
    const y = index * rowHeight;
    return `<text x="${labelWidth - 8}" y="${y + 17}" text-anchor="end" font-size="14">${escaped(group)}</text>`
      + `<rect x="${labelWidth}" y="${y + 3}" width="${bar(rates.asItIs).toFixed(1)}" height="11" fill="#1f4e79"/><rect x="${labelWidth}" y="${y + 15}" width="${bar(rates.withoutSkills).toFixed(1)}" height="6" fill="#9dc3e6"/>`
      + `<text x="${(labelWidth + bar(Math.max(rates.asItIs, rates.withoutSkills)) + 6).toFixed(1)}" y="${y + 15}" font-size="13">${escaped(shown[measure](rates.asItIs))}</text>`;
  });
  const fourFifths = (labelWidth + bar(highest * 0.8)).toFixed(1);
  const height = groups.length * rowHeight;
  // The table below says the same: a screen reader passes over the picture.
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${rows.join('')}<line x1="${fourFifths}" x2="${fourFifths}" y1="0" y2="${height}" stroke="#b00020" stroke-dasharray="4 3"/></svg>`;
}

function table({ groups, measure }: Comparison): string {
  const head = ['组别', '人数', ...scenarios.map(({ label }) => label)].map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const rows = groups.map(({ group, people, rates }) =>
    `<tr><th scope="row">${escaped(group)}${people < fewestCompared ? '(人数少,不比较)' : ''}</th><td>${people}</td>${scenarios.map(({ name }) => `<td>${escaped(shown[measure](rates[name]))}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const percent = (share: number): string => `${share.toFixed(0)}%`;

function verdict(comparison: Comparison): string {
  const [now, left] = [ratio(comparison, 'asItIs'), ratio(comparison, 'withoutSkills')];
  const { law, demands, skills, rest } = explained(comparison);
  const judged = now >= 0.8 ? '达到五分之四。' : left >= 0.8 ? '低于五分之四,去掉下列原因后达到。' : '低于五分之四,去掉下列原因后仍然低于:需要查明。';
  const reasons = now > 0.995 ? '' : `差距中由资格条件解释 ${percent(law)},由功能要求和合理便利解释 ${percent(demands)},由技能解释 ${percent(skills)},其余(求职意愿、地点、职业)${percent(rest)}。`;
  return `最低组与最高组之比 ${now.toFixed(2)},${judged}${reasons}`;
}

/** A page for a centre: every comparison in words, as a plot and as a table. It needs nothing else: no script, no address. */
export function fairnessPage(
  comparisons: readonly Comparison[], ofAll: readonly Comparison[], told: { readonly on: string; readonly people: number; readonly posts: number; readonly sample: number; readonly pairedPosts: number },
): string {
  const ofEverybody = (dimension: string): string => {
    const found = ofAll.find((each) => each.dimension === dimension);
    const rates = found?.groups.map(({ group, rates: { asItIs } }) => `${group} ${shown.exposure(asItIs)}`).join(',') ?? '';
    return found === undefined ? '' : `<p>${escaped(`在全部 ${told.people} 人中进入前20名的机会:${rates}。最低组与最高组之比 ${ratio(found, 'asItIs').toFixed(2)}。`)}</p>`;
  };
  const sections = Object.entries(dimensions).map(([dimension, label]) => `<h2>${escaped(label)}</h2>${ofEverybody(dimension)}${comparisons.filter((each) => each.dimension === dimension).map((comparison) =>
    `<h3>${escaped(measures[comparison.measure])}</h3><p>${escaped(verdict(comparison))}</p>${plot(comparison)}${table(comparison)}`).join('\n')}`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>匹配公平性报告(演示数据)</title><style>${style}</style></head>
<body><main><h1>匹配公平性报告(演示数据)</h1>
<p>${escaped(`${told.on},合成的演示数据:${told.people} 名同意匹配的求职者;全部人员的排名看 ${told.posts} 个岗位,下面逐对比较的是抽取的 ${told.sample} 人和 ${told.pairedPosts} 个岗位。数据都是虚构的,只说明系统怎样对待不同的人。`)}</p>
<p>深色条是实际情况,浅色条是依次去掉资格条件、功能要求和技能之后的情况;红色虚线是最高组的五分之四。“进入前20名”是一组人在各岗位前20名中所占的份额与其人数份额之比,1 倍为与人数相称,分数相同的人平分名额;“符合条件”是没有任何条件排除的人与岗位组合的比例;“平均契合度”是这些组合的平均分。类别和等级不进入分数,只用于法律规定的条件。</p>
${sections.join('\n')}
</main></body></html>
`;
}
