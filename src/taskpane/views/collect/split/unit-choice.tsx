import { Button, makeStyles } from "@fluentui/react-components";
import type { UnitCounts } from "../../../../core/features/collect/units-of-lists";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { Disclosure } from "../../../parts/disclosure";
import { useFormStyles } from "../../../parts/form-styles";
import { Option } from "../../../parts/option";

const useStyles = makeStyles({
  units: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(200px, 1fr))",
    columnGap: "12px",
    maxHeight: "260px",
    overflowY: "auto",
  },
});

type Props = {
  readonly units: UnitCounts["units"];
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: ReadonlySet<string>) => void;
};

/** The units that are sent something, all of them at first. */
export function UnitChoice({ units, without, onChange }: Props) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = collectViewStrings.split;
  const chosen = units.filter(({ unit }) => !without.has(unit));
  const rows = chosen.reduce((sum, each) => sum + each.rows, 0);
  return (
    <Disclosure summary={fill(text.units, { chosen: chosen.length, all: units.length, rows })}>
      <div className={form.actions}>
        <Button
          size="small"
          onClick={() => {
            onChange(new Set());
          }}
        >
          {text.all}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onChange(new Set(units.map(({ unit }) => unit)));
          }}
        >
          {text.nobody}
        </Button>
      </div>
      <div className={styles.units}>
        {units.map((each) => (
          <Option
            key={each.unit}
            type="checkbox"
            checked={!without.has(each.unit)}
            label={fill(text.unit, each)}
            onChange={(checked) => {
              const next = new Set(without);
              if (checked) next.delete(each.unit);
              else next.add(each.unit);
              onChange(next);
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}
