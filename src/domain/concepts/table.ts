/**
 * Reads a vocabulary written as a table: a row a line, cells between bars, blank lines and lines with # left out.
 * Tables, because people of the field review them: one line in a diff is one changed entry.
 */
export function tableRows(source: string, cells: number): string[][] {
  return source
    .split('\n')
    .map((line, index) => ({ line: line.trim(), index }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, index }) => {
      const row = line.split('|').map((cell) => cell.trim());
      if (row.length > cells) throw new Error(`line ${index + 1} has ${row.length} cells, not ${cells}: ${line}`);
      return [...row, ...Array<string>(cells - row.length).fill('')];
    });
}

/** The parts of a cell that lists several values, parted by commas. */
export function listed(cell: string | undefined): string[] {
  return (cell ?? '').split(/[,，]/).map((part) => part.trim()).filter((part) => part !== '');
}
