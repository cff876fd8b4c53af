import type { TableKind } from './importing/table-kind.js';
import { employers } from './employers/kind.js';
import { vacancies } from './vacancies/kind.js';

/** A kind whose fields and items nobody needs to know: what it reads is what it stores. */
type AnyKind = TableKind<string, unknown>;

/** Every kind of table that is imported, exported and has a template. */
export const tableKinds: readonly AnyKind[] = [vacancies as unknown as AnyKind, employers as unknown as AnyKind];

/** Null for a kind that is not known. */
export function tableKind(code: string): AnyKind | null {
  return tableKinds.find((kind) => kind.code === code) ?? null;
}
