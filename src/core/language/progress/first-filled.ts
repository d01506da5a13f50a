/**
 * What one cell says, and where it is blank another, as an expression.
 *
 * @example firstFilled("F5", "E5") //=> 'IF(F5<>"",F5,E5)'
 */
export const firstFilled = (cell: string, otherwise: string): string =>
  `IF(${cell}<>"",${cell},${otherwise})`;
