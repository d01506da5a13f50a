import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { requestPane } from "../../../commands/pane-requests";
import { homeStrings } from "../../../strings/home";
import { ProblemBar } from "../../parts/problem-bar";
import { RefreshButton } from "../../parts/refresh-button";
import { useWorkbook } from "../../parts/use-workbook";
import { FirstSteps } from "./first-steps";

/** How the lists stand; a workbook without lists does not need it. */
const Standing = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-home" */ "./standing");
  return { default: part.Standing };
});

/** What can be done before the workbook has been read, in any workbook. */
function InsertButton() {
  return (
    <Button
      onClick={() => {
        requestPane({ kind: "view", view: "insert" });
      }}
    >
      {homeStrings.empty.insert}
    </Button>
  );
}

/** 首页: what this workbook holds, what is due, what needs a person, and the next steps; the first steps where it is empty. */
export function HomeView() {
  const text = homeStrings;
  const { read, problem, absent, refresh } = useWorkbook();
  if (read === undefined) {
    if (absent) return <FirstSteps absent unsure={0} onRecognise={refresh} />;
    return problem === undefined ? (
      <>
        <p role="status">{text.reading}</p>
        <InsertButton />
      </>
    ) : (
      <ProblemBar problem={problem} onDismiss={refresh} />
    );
  }
  const { lists, unsure } = read.lists;
  return (
    <>
      <ProblemBar problem={problem} onDismiss={refresh} />
      {lists.length === 0 ? (
        <FirstSteps unsure={unsure.length} onRecognise={refresh} />
      ) : (
        <Suspense fallback={<p role="status">{text.standing}</p>}>
          <Standing read={read.lists} onDone={refresh} />
          <RefreshButton onRefresh={refresh}>{text.again}</RefreshButton>
        </Suspense>
      )}
    </>
  );
}
