/** A count of a table of counts; a suppressed one is not shown. */
export interface Cell {
  readonly count: number;
  isSuppressed: boolean;
}

/**
 * A sum of a table: the total is the sum of its parts. A cell may be a part of several lines, and the total of others.
 */
export interface Line {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

const negligible = 1e-9;

/** Brings the equations (coefficients of the unknown cells) into reduced row echelon form, in place. */
function reduce(equations: Float64Array[], unknowns: number): void {
  let solved = 0;
  for (let column = 0; column < unknowns && solved < equations.length; column++) {
    const pivot = equations.findIndex((equation, row) => row >= solved && Math.abs(equation[column] ?? 0) > negligible);
    const [found, other] = [equations[pivot], equations[solved]];
    if (found === undefined || other === undefined) continue;
    [equations[pivot], equations[solved]] = [other, found];
    const by = found[column] ?? 1;
    for (let index = column; index < unknowns; index++) found[index] = (found[index] ?? 0) / by;
    for (const equation of equations) {
      const factor = equation[column] ?? 0;
      if (equation === found || Math.abs(factor) <= negligible) continue;
      for (let index = column; index < unknowns; index++)
        equation[index] = (equation[index] ?? 0) - factor * (found[index] ?? 0);
    }
    solved += 1;
  }
}

const cellsOf = ({ total, parts }: Line): readonly Cell[] => [total, ...parts];

/** Suppressed cells whose counts follow from the cells that are shown, by one line or by several together. */
export function derivableCells(lines: readonly Line[]): Cell[] {
  const open = lines.filter((line) => cellsOf(line).some(({ isSuppressed }) => isSuppressed));
  const hidden = [...new Set(open.flatMap(cellsOf).filter(({ isSuppressed }) => isSuppressed))];
  const places = new Map(hidden.map((cell, index) => [cell, index]));
  const equations = open.map(({ total, parts }) => {
    const equation = new Float64Array(hidden.length);
    for (const [cell, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const place = places.get(cell);
      if (place !== undefined) equation[place] = (equation[place] ?? 0) + sign;
    }
    return equation;
  });
  reduce(equations, hidden.length);
  return equations.flatMap((equation) => {
    const left = hidden.filter((_cell, index) => Math.abs(equation[index] ?? 0) > negligible);
    return left.length === 1 ? left : [];
  });
}

/**
 * Whether a line by itself discloses a small count: its only suppressed cell, or the small sum of its suppressed
 * parts.
 */
function discloses({ total, parts }: Line, isSmall: (count: number) => boolean): boolean {
  const hidden = parts.filter(({ isSuppressed }) => isSuppressed);
  if (total.isSuppressed) return hidden.length === 0;
  return hidden.length === 1 || (hidden.length > 1 && isSmall(hidden.reduce((sum, { count }) => sum + count, 0)));
}

/**
 * Suppresses the smallest part of a line that is shown; its total where no part is shown.
 * @returns whether there was a cell to suppress
 */
function suppressOne({ total, parts }: Line): boolean {
  const shown = parts.filter(({ isSuppressed }) => !isSuppressed).toSorted((a, b) => a.count - b.count);
  const next = shown[0] ?? (total.isSuppressed ? undefined : total);
  if (next !== undefined) next.isSuppressed = true;
  return next !== undefined;
}

/** Suppresses cells until no line by itself discloses a small count. */
function settleSingleLines(lines: readonly Line[], isSmall: (count: number) => boolean): void {
  for (let hasChanged = true; hasChanged;)
    hasChanged = lines.filter((line) => discloses(line, isSmall) && suppressOne(line)).length > 0;
}

/**
 * Suppresses the small cells of a table, and further cells until no suppressed count follows from the rest
 * (complementary suppression). The suppressed parts of a line never have a small sum.
 */
export function suppressSmallCells(lines: readonly Line[], isSmall: (count: number) => boolean): void {
  for (const cell of lines.flatMap(cellsOf)) if (isSmall(cell.count)) cell.isSuppressed = true;
  for (let hasChanged = true; hasChanged;) {
    settleSingleLines(lines, isSmall);
    // Combinations of lines are checked after the single lines, as they cost more. For each derivable cell one line
    // loses a further cell.
    hasChanged =
      derivableCells(lines).filter((cell) => lines.some((line) => cellsOf(line).includes(cell) && suppressOne(line)))
        .length > 0;
  }
}
