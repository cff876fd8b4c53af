import type { MergeRange } from 'hucre';
import { parseCellRef } from 'hucre/xlsx';
import { TableError } from './table-file.js';
import type { ZipDirectory } from './zip.js';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of the part that holds its cells. */
  readonly part: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The attributes of every element of a name, whatever its prefix. These parts are small, and hold nothing but elements with attributes. */
function elements(xml: string, name: string): ReadonlyMap<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) => new Map(
    [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', quoted, single]) => [key.replace(/^\w+:/, ''), decoded(quoted ?? single ?? '')]),
  ));
}

function resolved(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
}

/** The sheets of an XLSX workbook in their order. Empty where the file names none. */
export async function sheetParts(zip: ZipDirectory): Promise<SheetPart[]> {
  const target = elements(await zip.text('_rels/.rels'), 'Relationship').find((each) => each.get('Type')?.endsWith('/officeDocument'))?.get('Target');
  const workbook = resolved('', target ?? 'xl/workbook.xml');
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = elements(await zip.text(`${folder}_rels/${workbook.slice(folder.length)}.rels`), 'Relationship');
  const parts = new Map(relations.map((each) => [each.get('Id'), resolved(folder, each.get('Target') ?? '')]));
  return elements(await zip.text(workbook), 'sheet').flatMap((sheet) => {
    const part = parts.get(sheet.get('id'));
    const name = sheet.get('name');
    return part === undefined || name === undefined ? [] : [{ name, part, isHidden: /hidden/i.test(sheet.get('state') ?? '') }];
  });
}

const endOfRows = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/;
const longestEnd = 40;
/** What is behind the rows of a sheet is small; more than so many characters are no table of people. */
const mostBehind = 32_000_000;

/**
 * The ranges of cells that are one. A sheet lists them behind its rows: who reads row by row learns of them too late, so that they are read before.
 */
export async function mergedRanges(zip: ZipDirectory, part: string): Promise<MergeRange[]> {
  const stream = await zip.stream(part);
  if (stream === null) return [];
  let behind: string | null = null;
  let before = '';
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
    if (behind !== null) {
      behind += chunk;
      if (behind.length > mostBehind) throw new TableError('工作簿里的合并单元格太多:请另存为 CSV。', 'The workbook has too many merged cells: save it as CSV.');
      continue;
    }
    const text = before + chunk;
    const end = endOfRows.exec(text);
    if (end === null) before = text.slice(-longestEnd);
    else behind = text.slice(end.index);
  }
  return elements(behind ?? '', 'mergeCell').flatMap((merge) => {
    const [from, to] = (merge.get('ref') ?? '').split(':');
    if (from === undefined || to === undefined) return [];
    const [start, end] = [parseCellRef(from), parseCellRef(to)];
    return [{ startRow: start.row, startCol: start.col, endRow: end.row, endCol: end.col }];
  });
}
