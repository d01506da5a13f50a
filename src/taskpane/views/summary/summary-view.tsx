import { useState } from "react";
import { dayOfIso, isoOf } from "../../../core/base/serial";
import { summaryViewStrings } from "../../../strings/summary-view";
import { useFormStyles } from "../../parts/form-styles";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { RefreshButton } from "../../parts/refresh-button";
import { TextField } from "../../parts/text-field";
import { DayField } from "./day-field";
import { FiguresShown } from "./figures-shown";
import { MakeSummary } from "./make-summary";
import { Papers } from "./papers";
import { usePreview } from "./use-preview";

/** 汇总: 年终汇总 and its copy in numbers, the figures it will show, 督办通报 and 提醒函. */
export function SummaryView() {
  const form = useFormStyles();
  const text = summaryViewStrings;
  /** The day as typed, for this time only; where nothing is typed the day in force counts. */
  const [typed, setTyped] = useState<string>();
  const [office, setOffice] = useState("");
  const chosen = typed === undefined ? undefined : dayOfIso(typed);
  const { preview, problem, refresh } = usePreview(chosen);
  if (preview === undefined) {
    if (problem === undefined) return <p role="status">{text.reading}</p>;
    const none = problem.code === "no-task-list";
    return (
      <>
        {none ? (
          <MessageLine intent="info">{text.none}</MessageLine>
        ) : (
          <ProblemBar problem={problem} onDismiss={refresh} />
        )}
        <RefreshButton onRefresh={refresh}>{text.refresh}</RefreshButton>
      </>
    );
  }
  // While a day is half typed no summary can be made, and the figures stay those of the last complete day.
  const asOf = typed === undefined ? preview.asOf : chosen;
  const from = office.trim() === "" ? {} : { office: office.trim() };
  return (
    <>
      <div className={form.fields}>
        {typed === undefined ? (
          <span>
            <LinkButton
              onClick={() => {
                setTyped(isoOf(preview.asOf));
              }}
            >
              {text.otherDay}
            </LinkButton>
          </span>
        ) : (
          <DayField label={text.day} value={typed} onChange={setTyped} />
        )}
        <TextField label={text.office} value={office} onChange={setOffice} />
      </div>
      <ProblemBar problem={problem} onDismiss={refresh} />
      <MakeSummary preview={preview} asOf={asOf} from={from} onDone={refresh} />
      <FiguresShown preview={preview} />
      <Papers
        snapshot={preview.snapshot}
        units={preview.figures.units}
        asOf={asOf ?? preview.asOf}
        from={from}
      />
      <RefreshButton onRefresh={refresh}>{text.refresh}</RefreshButton>
    </>
  );
}
