import { calculation } from "./formulas";

export const formulaCounts = calculation({
  id: "formula-counts",
  cells: ["逾期", "推进中", 3, "逾期"],
  gives: (at) => {
    const all = `${at(0)}:${at(3)}`;
    return [
      [`COUNTIFS(${all},"逾期")`, 2],
      [`COUNTIFS(${all},"?*")`, 3],
      [`COUNTIFS(${all},">1")`, 1],
      [`SUMPRODUCT(--({1,3,5}<=${at(2)}))`, 2],
      [`SUMPRODUCT(MAX((${all}="逾期")*{1;2;3;4}))`, 4],
      [`INDEX(${all},MATCH(3,${all},0)-1)`, "推进中"],
      [`ISNUMBER(MATCH("临期",${all},0))`, false],
    ];
  },
});
