import { consequences, TableError, type ImportResult, type RowFault, type TableKind } from '../../interchange/index.js';
import type { Locale } from '../../platform/i18n/text.js';

const longestShown = 60;

/** A fault as a terminal tells it. */
export function faultLine({ sheet, line, column, value, reason, consequence }: RowFault, locale: Locale): string {
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  const { zh, en } = consequences[consequence];
  return locale === 'zh'
    ? `[${zh}] ${sheet === '' ? '' : `工作表“${sheet}”`}第 ${line} 行${column === '' ? '' : `,“${column}”列`}${value === '' ? '' : `,值“${shown}”`}:${reason.zh}`
    : `[${en}] ${sheet === '' ? '' : `sheet "${sheet}", `}line ${line}${column === '' ? '' : `, column "${column}"`}${value === '' ? '' : `, value "${shown}"`}: ${reason.en}`;
}

const encodings = { utf8: 'UTF-8', gb18030: 'GB18030', utf16le: 'UTF-16', utf16be: 'UTF-16 (BE)' } as const;

function formName({ form }: ImportResult): string {
  return form.kind === 'CSV' ? `CSV (${encodings[form.encoding]})` : form.kind;
}

/** One line for each column that was not imported, with what it probably holds. */
function unknownColumnLines({ unknownColumns }: ImportResult, locale: Locale): string[] {
  return unknownColumns.map(({ column, guess }) => {
    const map = guess === null ? '' : `--map "${column}=${guess}"`;
    return locale === 'zh'
      ? `没有导入“${column}”这一列。${guess === null ? '' : `如果它是 ${guess},请加上:${map}`}`
      : `The column "${column}" was not imported.${guess === null ? '' : ` If it holds ${guess}, add: ${map}`}`;
  });
}

/** What an import comes to, for a terminal. */
export function summaryLines(kind: TableKind, result: ImportResult, { locale, isTrial }: { readonly locale: Locale; readonly isTrial: boolean }): string {
  const { imported, unchanged, held, leftOpen, rejected, rejectedFile, sheets, skippedSheets } = result;
  const name = formName(result);
  const lines = locale === 'zh'
    ? [
      ...(isTrial ? ['试运行:什么都没有保存。'] : []),
      ...(sheets.length === 1 ? [] : [`读了 ${sheets.length} 个工作表:${sheets.join('、')}。只读其中一个,请用 --sheet。`]),
      ...(skippedSheets.length === 0 ? [] : [`没有读的工作表:${skippedSheets.join('、')}。`]),
      `按 ${name} 读取${kind.label.zh}表:导入 ${imported} 行,未变 ${unchanged} 行,退回 ${rejected} 行。`,
      ...(held === 0 ? [] : [`其中 ${held} 行${kind.heldMeans?.zh ?? ''}`]),
      ...(leftOpen === 0 ? [] : [`有 ${leftOpen} 处没有看懂,已留空。`]),
      ...(rejectedFile === null ? [] : [`退回的行在 ${rejectedFile},改好后可以再次导入。最后一列“导入标识”请保留。`]),
    ]
    : [
      ...(isTrial ? ['A dry run: nothing was kept.'] : []),
      ...(sheets.length === 1 ? [] : [`${sheets.length} sheets were read: ${sheets.join(', ')}. Name one by --sheet to read it alone.`]),
      ...(skippedSheets.length === 0 ? [] : [`Sheets that were not read: ${skippedSheets.join(', ')}.`]),
      `Read as ${name}, ${kind.label.en}: ${imported} imported, ${unchanged} unchanged, ${rejected} rejected.`,
      ...(held === 0 ? [] : [`Of those, ${held} ${kind.heldMeans?.en ?? ''}`]),
      ...(leftOpen === 0 ? [] : [`${leftOpen} cells were not understood and left open.`]),
      ...(rejectedFile === null ? [] : [`The rejected rows are in ${rejectedFile}; mend them and import that file, with its last column.`]),
    ];
  return [...unknownColumnLines(result, locale), ...lines].join('\n');
}

/** An error over a table in the terminal's language; any other as it is. */
export function inLanguage(error: unknown, locale: Locale): unknown {
  if (!(error instanceof TableError)) return error;
  const maps = Object.entries(error.mapping).map(([column, field]) => ` --map "${column}=${field}"`);
  return new Error(`${error.text[locale]}${maps.length === 0 ? '' : locale === 'zh' ? `例如:${maps.join('').trim()}` : ` For example:${maps.join('')}`}`);
}
