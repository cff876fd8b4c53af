import * as docx from 'docx';
import type { Document, Section, Table } from './document.js';

const headings = { 2: docx.HeadingLevel.HEADING_2, 3: docx.HeadingLevel.HEADING_3 } as const;
const fullWidth = { size: 100, type: docx.WidthType.PERCENTAGE } as const;
const fonts = { ascii: 'Calibri', eastAsia: 'SimSun', hAnsi: 'Calibri' } as const;

function run(text: string, isBold: boolean): docx.TextRun {
  const options: docx.IRunOptions = { text, bold: isBold };
  return new docx.TextRun(options);
}

function row(cells: readonly string[], isHeader: boolean): docx.TableRow {
  return new docx.TableRow({
    tableHeader: isHeader, cantSplit: true,
    children: cells.map((cell) => new docx.TableCell({ children: [new docx.Paragraph({ children: [run(cell, isHeader)] })] })),
  });
}

function tableOf({ caption, columns, rows }: Table): (docx.Paragraph | docx.Table)[] {
  return [
    new docx.Paragraph({ children: [run(caption, true)], spacing: { before: 120, after: 60 }, keepNext: true }),
    new docx.Table({ width: fullWidth, rows: [row(columns, true), ...rows.map((cells) => row(cells, false))] }),
    new docx.Paragraph({}),
  ];
}

function sectionOf({ heading, level, paragraphs, tables }: Section): (docx.Paragraph | docx.Table)[] {
  return [new docx.Paragraph({ text: heading, heading: headings[level] }), ...paragraphs.map((paragraph) => new docx.Paragraph({ text: paragraph })), ...tables.flatMap(tableOf)];
}

/** A file for a word processor. */
export async function docxOf({ title, lines, sections }: Document): Promise<Buffer> {
  const body = [new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE }), ...lines.map((line) => new docx.Paragraph({ text: line })), ...sections.flatMap(sectionOf)];
  return docx.Packer.toBuffer(new docx.Document({ title, creator: '晋桥 Jinqiao', styles: { default: { document: { run: { font: fonts } } } }, sections: [{ children: body }] }));
}
