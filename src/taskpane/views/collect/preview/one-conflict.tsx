import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Conflict } from "../../../../core/features/collect/merge-model";
import { choicesOf, together, type Choice } from "../../../../core/features/collect/resolve-conflicts";
import { isBlank, shown, type Said } from "../../../../core/features/collect/same-value";
import { conflictText } from "../../../../core/features/collect/texts";
import { collectStrings } from "../../../../strings/collect";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useControlStyles } from "../../../parts/control-styles";
import { Option } from "../../../parts/option";
import { CellLink } from "./cell-link";
import { placeOf } from "./changes";

const useStyles = makeStyles({
  conflict: {
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    margin: 0,
    padding: "6px 0",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  legend: { padding: 0, float: "left", width: "100%" },
  rest: { clear: "both" },
  answer: { margin: "2px 0" },
});

type Props = {
  readonly conflict: Conflict;
  /** Absent: the base stays. */
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
};

/** One conflict with its cell, its answers, and what can be chosen; where nothing can, the base stays. */
export function OneConflict({ conflict, choice, onChoose }: Props) {
  const styles = useStyles();
  const control = useControlStyles();
  const id = useId();
  const text = collectViewStrings.preview;
  const { row, at, base, role, answers, kind } = conflict;
  const choices = choicesOf(conflict);
  return (
    <fieldset className={styles.conflict}>
      <legend className={styles.legend}>
        {fill(text.where, { key: row?.key ?? "", column: collectStrings.role[role] })}{" "}
        {row !== undefined && at !== undefined && <CellLink row={row} at={at} />}
        <span className={control.hint}>
          {kind === "no-column"
            ? fill(text.column, { column: collectStrings.role[role] })
            : conflictText(conflict)}
        </span>
      </legend>
      <div className={styles.rest}>
        {choices.length === 0 ? (
          answers.map((answer, i) => (
            <p key={i} className={styles.answer}>
              {said(answer)}
              <span className={control.hint}>{placeOf(answer)}</span>
            </p>
          ))
        ) : (
          <>
            <Option
              type="radio"
              name={id}
              checked={choice === undefined}
              label={fill(text.keep, { value: base === undefined ? text.blank : said(base) })}
              onChange={() => {
                onChoose(undefined);
              }}
            />
            {choices.map((each, i) => (
              <Option
                key={i}
                type="radio"
                name={id}
                checked={isSame(each, choice)}
                {...labelOf(conflict, each)}
                onChange={() => {
                  onChoose(each);
                }}
              />
            ))}
          </>
        )}
      </div>
    </fieldset>
  );
}

/** Of a long account its beginning. */
const LONGEST = 200;

function said(value: Said): string {
  if (isBlank(value.value)) return collectViewStrings.preview.blank;
  const text = shown(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function labelOf({ answers }: Conflict, choice: Choice): { readonly label: string; readonly hint?: string } {
  const text = collectViewStrings.preview;
  if (choice.kind === "both") return { label: text.both, hint: together(answers).slice(0, LONGEST) };
  const answer = answers[choice.index];
  if (answer === undefined) return { label: text.blank };
  return {
    label: isBlank(answer.value) ? text.empty : fill(text.take, { value: said(answer) }),
    hint: placeOf(answer),
  };
}

const isSame = (a: Choice, b: Choice | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
