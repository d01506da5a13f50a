import type { SerialDay } from "../../base/serial";
import type { Recurrence } from "../../language/deadline/deadline";
import type { PlanId } from "./official-list";

/** What is owed: a report, a publication, an analysis, …; a `mechanism` is something to be set up and kept going. */
type DutyKind =
  "report" | "disclosure" | "analysis" | "warning" | "drill" | "assessment" | "monitoring" | "mechanism";

/** When a duty is owed. Only the first two have due days. */
export type DutyTiming =
  | { readonly kind: "by-date"; readonly date: SerialDay }
  | {
      readonly kind: "recurring";
      readonly recurrence: Recurrence;
      /** No due day before it is owed: the day the notice was issued, unless a reading says otherwise. */
      readonly start: SerialDay;
      /** The last day on which it can fall due. Absent: it goes on in the years after the notice. */
      readonly end?: SerialDay;
    }
  /** Owed whenever something happens. */
  | { readonly kind: "event"; readonly trigger: string }
  /** Always owed. */
  | { readonly kind: "ongoing" }
  /** 定期 and the like: a person has to say when. */
  | { readonly kind: "unparsed" };

/** Another way in which the notice's words can be understood. A person may choose it in the settings. */
export type DutyReading = {
  /** How the setting names it. No two of a duty are alike. */
  readonly name: string;
  readonly timing: DutyTiming;
  readonly why: string;
};

/** Something that the notice wants reported, published, analysed, drilled or kept going. */
export type Duty = {
  /** Letter and number: R reports, D publications, W analysis and warning, E emergencies, AS assessments. */
  readonly id: string;
  readonly plan: PlanId;
  readonly kind: DutyKind;
  /** The measure it belongs to; absent where no row of a list has it. */
  readonly key?: string;
  readonly what: string;
  readonly who: readonly string[];
  /** To whom; empty where the notice does not say. */
  readonly to: readonly string[];
  /** When, in the notice's words. */
  readonly when: string;
  readonly timing: DutyTiming;
  /** The name of the reading in `timing`, where there are others. */
  readonly reading?: string;
  readonly others?: readonly DutyReading[];
  /** Where it stands: 文 the plan's body, 清 the number in the list. */
  readonly reference: string;
  /** Verbatim. */
  readonly quote: string;
  /** The quote stands in the plan's body and not in its list. */
  readonly inBody?: true;
  /** What shows that it was done. */
  readonly evidence: readonly string[];
  /** The register that it is written from. */
  readonly register?: string;
  /** Days before the due day on which a calendar reminds, the most telling first. */
  readonly remind?: readonly number[];
  /** A doubt or an inference, for the user. */
  readonly note?: string;
};
