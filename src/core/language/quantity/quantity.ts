/** A number as written, with the unit it was written with; `null` where it has none (0.76). `%` is in points. */
export type Quantity = { readonly value: number; readonly unit: string | null };

/** Two units that no rule turns into each other; names both as they were written (空 when none was). */
export type UnitMismatch = { readonly code: "unit-mismatch"; readonly from: string; readonly to: string };
