/**
 * One cell's value, and where that cell is blank another's, as an expression.
 *
 * @example firstFilled("F5", "E5") //=> 'IF(F5<>"",F5,E5)'
 */
export const firstFilled = (cell: string, otherwise: string): string =>
  `IF(${cell}<>"",${cell},${otherwise})`;
