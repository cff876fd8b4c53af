import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { LexiconEntry } from '../titles/lexicon-entry.js';

interface OccupationRow { readonly conceptUri: string; readonly preferredLabel: string; readonly altLabels: string; readonly hiddenLabels: string }
interface RelationRow { readonly occupationUri: string; readonly relationType: string; readonly skillUri: string }

/** What a skill that an occupation may also use counts beside one that it can't do without. */
const optionalShare = 0.5;

async function table<Row>(folder: string, archive: string, file: string): Promise<Row[]> {
  const found = unzipSync(new Uint8Array(await readFile(join(folder, archive))), { filter: ({ name }) => name.endsWith(file) });
  const [bytes] = Object.values(found);
  if (bytes === undefined) throw new Error(`${archive} has no ${file}`);
  return parse<Row>(Buffer.from(bytes), { columns: true, bom: true });
}

/** The occupations of ESCO with all their labels and skills, from a folder with `classification-en-csv.zip` and `relations-csv.zip` as the European Commission gives them out. */
export async function readEsco(folder: string): Promise<LexiconEntry[]> {
  const [occupations, relations] = await Promise.all([
    table<OccupationRow>(folder, 'classification-en-csv.zip', 'occupations_en.csv'), table<RelationRow>(folder, 'relations-csv.zip', 'occupationSkillRelations.csv'),
  ]);
  const skills = Map.groupBy(relations, ({ occupationUri }) => occupationUri);
  return occupations.map(({ conceptUri, preferredLabel, altLabels, hiddenLabels }) => ({
    code: conceptUri, names: [preferredLabel, ...altLabels.split('\n'), ...hiddenLabels.split('\n')].map((name) => name.trim()).filter((name) => name !== ''),
    skills: new Map((skills.get(conceptUri) ?? []).map(({ skillUri, relationType }) => [skillUri, relationType === 'essential' ? 1 : optionalShare])),
  }));
}
