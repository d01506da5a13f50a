/**
 * How a measure stands to the year that its list is for. `once`: done, it is not ordered again. `lasting`: it has no
 * year. `yearly`: it comes again each year. `yearly-value`: so does it, with a number that the league sets anew.
 * `cycle`: something to be reported or published within the year. `period`: the goal of a planning period of five
 * years, which ended with the list's year. `start`: a day on which a rule came into force.
 */
export type RollKind = "once" | "lasting" | "yearly" | "yearly-value" | "cycle" | "period" | "start";

export type Rolling = {
  readonly kind: RollKind;
  /** What a person should know who decides. */
  readonly why?: string;
};
