import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WorkbookLists } from "../../commands/read-lists";
import { leadUnits } from "../../core/tables/tasks/lead-units";
import { settingsStrings } from "../../strings/settings";
import { useControlStyles } from "./control-styles";
import { showUnit, useShownUnit } from "./shown-unit";

const useStyles = makeStyles({
  choice: {
    maxWidth: "12em",
    padding: "0 2px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** 全部单位 or one of them, for the figures and rows of 首页, 督办 and 报送. */
export function UnitChoice({ lists }: Pick<WorkbookLists, "lists">) {
  const styles = useStyles();
  const control = useControlStyles();
  const units = leadUnits(lists);
  const unit = useShownUnit(units);
  const { which, all } = settingsStrings.unit;
  if (units.length < 2) return null;
  return (
    <>
      {" · "}
      <select
        aria-label={which}
        className={mergeClasses(styles.choice, control.focus)}
        value={unit ?? ""}
        onChange={(event) => {
          showUnit(event.target.value);
        }}
      >
        <option value="">{all}</option>
        {units.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </>
  );
}
