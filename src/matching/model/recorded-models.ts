import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import { defaultModel, firstModel, modelOf, type MatchingModel } from './model.js';

/** A constant of the program's model is another than the one that the database recorded for the same generation. */
export class ModelDifferenceError extends Error {}

/** Who wrote the models that the program brings. */
const program = 'jinqiao';

/** The constants of two models that differ, each by its path with both values. The number and the day of a version belong to the database. */
function differences(recorded: unknown, brought: unknown, path = ''): string[] {
  if (path === 'version' || path === 'validFrom') return [];
  const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isGroup(recorded) && isGroup(brought)) {
    const names = [...new Set([...Object.keys(brought), ...Object.keys(recorded)])];
    return names.flatMap((name) => differences(recorded[name], brought[name], path === '' ? name : `${path}.${name}`));
  }
  const told = (value: unknown): string => (value === undefined ? 'not there' : JSON.stringify(value));
  return told(recorded) === told(brought) ? [] : [`${path} is ${told(brought)} in the program and ${told(recorded)} in the database`];
}

/** @throws ModelDifferenceError */
function checkUnchanged(recorded: MatchingModel, brought: MatchingModel): void {
  const found = differences(recorded, brought);
  if (found.length === 0) return;
  throw new ModelDifferenceError(
    `Generation ${brought.generation} of the matching model is recorded with other constants: ${found.join('; ')}. Scores that were given under it would no longer recompute: `
    + 'give the changed model the next generation, and a day from which it holds.');
}

/**
 * Writes the models that the program brings, where one of their generation is missing: it takes the next version. Generations are the program's sequence,
 * versions that of the database: a centre that tunes the weights makes a version of the same generation.
 * @throws ModelDifferenceError where a generation was recorded with other constants than the program has
 */
export async function recordModels(db: Reader): Promise<void> {
  const rows = await db.rows<{ model: MatchingModel; author: string }>(sql`select model, author from matching_model order by version`);
  const stored = rows.map(({ model, author }) => ({ model: modelOf(model), author }));
  for (const brought of [firstModel, defaultModel]) {
    const recorded = stored.find(({ model, author }) => author === program && model.generation === brought.generation);
    if (recorded !== undefined) checkUnchanged(recorded.model, brought);
    if (stored.some(({ model }) => model.generation === brought.generation)) continue;
    const model = { ...brought, version: Math.max(brought.version, (stored.at(-1)?.model.version ?? 0) + 1) };
    stored.push({ model, author: program });
    await db.rows(sql`
      insert into matching_model (version, valid_from, model, author) values (${model.version}, ${model.validFrom}, ${JSON.stringify(model)}::jsonb, ${program})
      on conflict (version) do nothing`);
  }
}
