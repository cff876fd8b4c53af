import { AuditRecord } from '../src/access/index.js';
import { largeDemoSize } from '../src/demonstration/index.js';
import { figure, percentile, timed, type Figure } from './figure.js';
import { failOn, withServers } from './support.js';

/** How long the whole answer may take with the large demonstration, in milliseconds. */
const barMs = 200;

const everything = `query ($region: RegionCode!) { measures(region: $region) {
  number heading departments clauses { code text } indicators { code label unit value target due standing previous parts { region { label } value target standing } }
} }`;

const regions = { province: '140000', city: '140100', county: '140105' } as const;

/** All ten measures with all their numbers, parts and the year before, of a province, a city and a county, over HTTP. */
export async function benchMeasures(n: number): Promise<Figure[]> {
  return withServers((anchor, database) => [new AuditRecord(anchor, database, failOn)], async ([server]) => {
    const ask = await server?.askAs('admin');
    if (ask === undefined) throw new Error('a server is needed');
    const figures: Figure[] = [];
    for (const [name, region] of Object.entries(regions)) {
      const taken = await timed(n, () => ask(everything, { region }));
      figures.push(figure(`measures.${name}.p50`, percentile(taken, 0.5), 'ms', n, null), figure(`measures.${name}.p95`, percentile(taken, 0.95), 'ms', n, barMs));
    }
    return figures;
  }, { size: largeDemoSize });
}
