import { makeStyles, tokens } from "@fluentui/react-components";
import { groupBy } from "../../../../core/base/group-by";
import type { Conflict } from "../../../../core/features/collect/merge-model";
import type { Choice } from "../../../../core/features/collect/resolve-conflicts";
import { collectStrings } from "../../../../strings/collect";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useControlStyles } from "../../../parts/control-styles";
import { Disclosure } from "../../../parts/disclosure";
import { RowList } from "../../../parts/row-list";
import { OneConflict } from "./one-conflict";

const useStyles = makeStyles({
  heading: { margin: "8px 0 4px", fontWeight: tokens.fontWeightSemibold },
});

/** Of one kind; more are counted. */
const MOST = 100;

type Props = {
  readonly conflicts: readonly Conflict[];
  readonly choices: ReadonlyMap<Conflict, Choice>;
  readonly onChoose: (conflict: Conflict, choice: Choice | undefined) => void;
};

/** What is not written unless a person says so, by kind. */
export function Conflicts({ conflicts, choices, onChoose }: Props) {
  const styles = useStyles();
  const control = useControlStyles();
  const text = collectViewStrings.preview;
  if (conflicts.length === 0) return null;
  return (
    <>
      <p className={styles.heading}>{fill(text.conflicts, { count: conflicts.length })}</p>
      {[...groupBy(conflicts, ({ kind }) => kind)].map(([kind, own]) => (
        <Disclosure
          key={kind}
          summary={fill(text.kind, { kind: collectStrings.conflictKind[kind], count: own.length })}
        >
          <RowList label={collectStrings.conflictKind[kind]}>
            {own.slice(0, MOST).map((conflict, i) => (
              <li key={i}>
                <OneConflict
                  conflict={conflict}
                  choice={choices.get(conflict)}
                  onChoose={(choice) => {
                    onChoose(conflict, choice);
                  }}
                />
              </li>
            ))}
          </RowList>
          {own.length > MOST && (
            <p className={control.hint}>{fill(text.more, { count: own.length - MOST })}</p>
          )}
        </Disclosure>
      ))}
    </>
  );
}
