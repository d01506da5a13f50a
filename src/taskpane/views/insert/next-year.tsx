import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../commands";
import { NOTICE_YEAR } from "../../../core/notice/2020-14/issued";
import { nextYearViewStrings as text } from "../../../strings/next-year-view";
import { fill } from "../../../strings/fill";
import { MadeSheets } from "../../parts/made-sheets";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { TextField } from "../../parts/text-field";
import { useCommand } from "../../parts/use-command";
import { NextYearReview } from "./next-year-review";

const useStyles = makeStyles({
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  results: { margin: "12px 0", display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** 下一年度: the year, the review with a choice for each question, the drafts. */
export function NextYear() {
  const styles = useStyles();
  const [written, setWritten] = useState(String(NOTICE_YEAR + 1));
  const year = Number(written);
  const review = useCommand((options, of: number) => COMMANDS.reviewNextYear.run({ year: of }, options));
  const make = useCommand((options, request: Parameters<typeof COMMANDS.makeNextYear.run>[0]) =>
    COMMANDS.makeNextYear.run(request, options),
  );
  const running = review.now.state === "running" || make.now.state === "running";
  const failed = review.now.state === "failed" ? review.now.problem : undefined;

  return (
    <>
      <p className={styles.intro}>{text.intro}</p>
      <TextField
        label={text.year}
        type="number"
        value={written}
        disabled={running}
        onChange={(value) => {
          setWritten(value);
          review.clear();
          make.clear();
        }}
      />
      <div className={styles.results} aria-live="polite">
        {review.now.state === "running" && <span>{text.reviewing}</span>}
        <ProblemBar problem={failed} onDismiss={review.clear} />
        {failed?.code === "same-year" && (
          <Button
            disabledFocusable={running}
            onClick={() => {
              make.run({ year });
            }}
          >
            {fill(text.back, { year })}
          </Button>
        )}
        {make.now.state === "done" && (
          <>
            <MadeSheets
              sheets={make.now.value.sheets.map(({ sheet, rows }) => ({
                sheet,
                note: fill(text.rows, { count: rows }),
              }))}
            >
              {fill(make.now.value.back ? text.doneBack : text.done, {
                count: make.now.value.sheets.length,
              })}
            </MadeSheets>
            {make.now.value.pending > 0 && (
              <MessageLine intent="warning">
                {fill(text.pending, { count: make.now.value.pending })}
              </MessageLine>
            )}
          </>
        )}
        <ProblemBar
          problem={make.now.state === "failed" ? make.now.problem : undefined}
          onDismiss={make.clear}
        />
      </div>
      <Button
        disabledFocusable={running || !/^\d{4}$/.test(written)}
        onClick={() => {
          make.clear();
          review.run(year);
        }}
      >
        {text.review}
      </Button>
      {review.now.state === "done" && make.now.state !== "done" && (
        <NextYearReview
          key={year}
          review={review.now.value}
          disabled={running}
          onMake={(choices, asDrafted) => {
            make.run({ year, choices, asDrafted });
          }}
        />
      )}
    </>
  );
}
