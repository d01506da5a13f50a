import { lazy, Suspense } from "react";
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

/** 首页: what this workbook holds, what is due, what needs a person, and the next steps; the first steps where it is empty. */
export function HomeView() {
  const text = homeStrings;
  const { read, problem, absent, refresh } = useWorkbook();
  if (read === undefined) {
    if (absent) return <FirstSteps absent unsure={0} onRecognise={refresh} />;
    return problem === undefined ? (
      <p role="status">{text.reading}</p>
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
