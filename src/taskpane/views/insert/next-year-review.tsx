import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Change, Choices } from "../../../core/features/next-year/change";
import { askGroups, choicesOf, type GroupChoice } from "../../../core/features/next-year/groups";
import type { Review } from "../../../core/features/next-year/review";
import { nextYearStrings } from "../../../strings/next-year";
import { nextYearViewStrings as text } from "../../../strings/next-year-view";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { AskedGroup } from "./next-year-group";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "8px 0", padding: 0, maxHeight: "420px", overflowY: "auto" },
  line: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, padding: "2px 0" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px", alignItems: "center" },
});

type Props = {
  readonly review: Review;
  readonly disabled: boolean;
  readonly onMake: (choices: Choices, asDrafted: boolean) => void;
};

/** The review: what needs a person first, one choice a measure; then what moves by itself. */
export function NextYearReview({ review, disabled, onMake }: Props) {
  const styles = useStyles();
  const groups = useMemo(() => askGroups(review), [review]);
  const [answers, setAnswers] = useState<Readonly<Record<string, GroupChoice>>>({});
  const left = groups.filter(({ id }) => !isAnswered(answers[id]));
  const given = Object.fromEntries(Object.entries(answers).filter(([, one]) => isAnswered(one)));
  const settled = review.changes.filter(({ action }) => action !== "ask");
  const count = (action: Change["action"]): number =>
    review.changes.filter((change) => change.action === action).length;

  const byProposal = (): void => {
    const rest = left.map(({ id, proposal }): [string, GroupChoice] => [id, { how: proposal }]);
    setAnswers((before) => ({ ...before, ...Object.fromEntries(rest) }));
  };
  return (
    <>
      <p className={styles.line}>
        {fill(text.counts, {
          ...{ all: review.changes.length, move: count("move"), keep: count("keep"), ask: count("ask") },
          groups: groups.length,
        })}
      </p>
      <ul className={styles.list}>
        {groups.map((group) => (
          <AskedGroup
            key={group.id}
            group={group}
            answer={answers[group.id]}
            disabled={disabled}
            onAnswer={(answer) => {
              setAnswers((before) => without(before, group.id, answer));
            }}
          />
        ))}
      </ul>
      <Disclosure summary={fill(text.moved, { count: settled.length })}>
        {settled.map((change) => (
          <div key={change.id} className={styles.line}>
            {change.key} {placeText(change)}
          </div>
        ))}
      </Disclosure>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={disabled || left.length > 0}
          onClick={() => {
            onMake(choicesOf(groups, given), false);
          }}
        >
          {text.action}
        </Button>
        {left.length > 0 && (
          <>
            <span className={styles.line}>{fill(text.remaining, { count: left.length })}</span>
            <Button size="small" disabledFocusable={disabled} onClick={byProposal}>
              {text.byProposal}
            </Button>
            <Button
              size="small"
              disabledFocusable={disabled}
              onClick={() => {
                onMake(choicesOf(groups, given), true);
              }}
            >
              {text.asDrafted}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** A deadline written anew has to have words. */
const isAnswered = (answer: GroupChoice | undefined): boolean =>
  answer !== undefined && (answer.how !== "rewrite" || answer.text.trim() !== "");

const without = (
  answers: Readonly<Record<string, GroupChoice>>,
  id: string,
  answer: GroupChoice | undefined,
): Readonly<Record<string, GroupChoice>> => {
  const others = Object.entries(answers).filter(([key]) => key !== id);
  return Object.fromEntries(answer === undefined ? others : [...others, [id, answer]]);
};

/** Where a change is, and what it makes of what. */
const placeText = ({ field, from, to }: Change): string =>
  fill(text.place, { place: nextYearStrings.field[field], from, to });
