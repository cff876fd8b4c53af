import type { Document, Section, Table } from './document.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

const style = `
  body { font: 16px/1.7 "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff; }
  h1 { font-size: 1.7em; } h2 { font-size: 1.3em; margin-top: 2em; border-bottom: 2px solid #1a1a1a; } h3 { font-size: 1.05em; margin-top: 1.5em; }
  table { border-collapse: collapse; width: 100%; margin: .8em 0 1.4em; } caption { text-align: left; font-weight: bold; padding: .3em 0; }
  th, td { border: 1px solid #767676; padding: .25em .6em; text-align: left; vertical-align: top; } th { background: #f0f0f0; }
  @media print { h2 { break-after: avoid; } tr { break-inside: avoid; } }`;

// Numbers of rows are headers of their row: a screen reader says them with each cell.
function tableOf({ caption, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, index) => (index === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')}</tr>`).join('\n');
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function sectionOf({ heading, level, paragraphs, tables }: Section): string {
  return [`<h${level}>${escaped(heading)}</h${level}>`, ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`), ...tables.map(tableOf)].join('\n');
}

/** One page that needs nothing else: no script, no picture, no address. */
export function htmlOf({ title, lines, sections }: Document, language: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${sections.map(sectionOf).join('\n')}
</main></body></html>
`;
}
