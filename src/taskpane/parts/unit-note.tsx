import { settingsStrings } from "../../strings/settings";
import { fill } from "../../strings/fill";
import { LinkButton } from "./link-button";
import { showUnit } from "./shown-unit";

type Props = {
  readonly unit: string | undefined;
  /** How many rows are left out, and what they are counted in. */
  readonly hidden: number;
  readonly in: keyof typeof settingsStrings.unit.only;
};

/** Whose rows a list shows and how many of others it leaves out, with the way back to all. */
export function UnitNote({ unit, hidden, in: what }: Props) {
  const { only, seeAll } = settingsStrings.unit;
  if (unit === undefined || hidden === 0) return null;
  return (
    <p>
      {fill(only[what], { unit, hidden })}{" "}
      <LinkButton
        onClick={() => {
          showUnit("");
        }}
      >
        {seeAll}
      </LinkButton>
    </p>
  );
}
