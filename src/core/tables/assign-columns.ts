/** What a column can be, and how strongly its heading says so, 0 to 1. */
export type Claim<Role extends string> = {
  readonly column: number;
  readonly role: Role;
  readonly weight: number;
  /** The order of claims, where more than the heading's words decides it; by default the weight. */
  readonly rank?: number;
};

export type AssignedColumns<Role extends string> = {
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** The weight with which each role was given. */
  readonly weights: Readonly<Partial<Record<Role, number>>>;
};

/**
 * Gives each role to one column and each column one role: the strongest claim first, of equal ones the left. A column
 * that loses its first role may get its second.
 */
export function assignColumns<Role extends string>(claims: readonly Claim<Role>[]): AssignedColumns<Role> {
  const rankOf = ({ rank, weight }: Claim<Role>): number => rank ?? weight;
  const columns: Partial<Record<Role, number>> = {};
  const weights: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  for (const { column, role, weight } of [...claims].sort(
    (a, b) => rankOf(b) - rankOf(a) || a.column - b.column,
  )) {
    if (columns[role] !== undefined || taken.has(column)) continue;
    columns[role] = column;
    weights[role] = weight;
    taken.add(column);
  }
  return { columns, weights };
}
