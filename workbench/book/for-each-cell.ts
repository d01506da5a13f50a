/** By row and column. */
type Cells<T> = Readonly<Record<number, Record<number, T> | null | undefined>>;

/** Visits each cell of a matrix. Keys are listed a row at a time: a list of all pairs is as large as the matrix. */
export function forEachCell<T>(
  matrix: Cells<T>,
  visit: (cells: Record<number, T>, row: number, column: number) => void,
): void {
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    const cells = matrix[row] ?? {};
    for (const key of Object.keys(cells)) visit(cells, row, Number(key));
  }
}
