import { TitleFinder } from './title-finder.js';

let finder: TitleFinder | null = null;

/** Finds titles among the names of the vocabulary alone, on the thread that asks; made when first asked for. */
export function vocabularyFinder(): TitleFinder {
  finder ??= new TitleFinder({ classification: [], esco: [], dictionary: [] });
  return finder;
}
