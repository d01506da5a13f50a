import { lazy } from "react";
import type { WorkbookSnapshot } from "../../../core/base/snapshot";
import type { SerialDay } from "../../../core/base/serial";
import { LETTER_KINDS } from "../../../core/features/letters/letter-kind";
import type { Figures } from "../../../core/features/summary/figures";
import { summaryViewStrings } from "../../../strings/summary-view";
import { PaperCard } from "./paper-card";

const BulletinForm = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-summary-bulletin" */ "./bulletin-form");
  return { default: part.BulletinForm };
});
const ReminderForm = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-summary-letters" */ "./reminder-form");
  return { default: part.ReminderForm };
});
const AssessForm = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-summary-assess" */ "./assess-form");
  return { default: part.AssessForm };
});

type Props = {
  readonly snapshot: WorkbookSnapshot;
  readonly units: Figures["units"];
  readonly asOf: SerialDay;
  readonly from: { readonly office?: string };
};

/** 督办通报, 提醒函和督办函, 考核自评表: a card each, whose form is fetched when it is opened. */
export function Papers({ snapshot, units, asOf, from }: Props) {
  const { bulletin, reminder, assess } = summaryViewStrings;
  return (
    <>
      <PaperCard heading={bulletin.heading} names={[bulletin.heading]} snapshot={snapshot}>
        <BulletinForm asOf={asOf} from={from} />
      </PaperCard>
      <PaperCard heading={reminder.heading} names={LETTER_KINDS} snapshot={snapshot} part="letters">
        <ReminderForm units={units} asOf={asOf} from={from} />
      </PaperCard>
      <PaperCard heading={assess.heading} names={[assess.heading]} snapshot={snapshot}>
        <AssessForm asOf={asOf} from={from} />
      </PaperCard>
    </>
  );
}
