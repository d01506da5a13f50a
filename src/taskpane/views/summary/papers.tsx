import type { ComponentProps } from "react";
import { AssessForm } from "./assess-form";
import { BulletinForm } from "./bulletin-form";
import { ReminderForm } from "./reminder-form";

/** 督办通报, 提醒函和督办函, 考核自评表: each behind its own line. */
export function Papers({ units, asOf, from }: ComponentProps<typeof ReminderForm>) {
  return (
    <>
      <BulletinForm asOf={asOf} from={from} />
      <ReminderForm units={units} asOf={asOf} from={from} />
      <AssessForm asOf={asOf} from={from} />
    </>
  );
}
