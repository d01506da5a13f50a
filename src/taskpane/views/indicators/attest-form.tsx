import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { AttestedResult } from "../../../core/attainment/attest";
import type { IndicatorReading } from "../../../core/tables/indicators/indicator-table";
import { indicatorStrings } from "../../../strings/indicator";

/** Fetched when the first is opened: most indicators are judged by their figures. */
const AttestFields = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-indicators-attest" */ "./attest-fields");
  return { default: part.AttestFields };
});

type Props = {
  readonly reading: IndicatorReading;
  readonly lastBy: string;
  readonly disabled: boolean;
  readonly onAttest: (result: AttestedResult | undefined, by: string) => void;
};

/** 人工认定 of one indicator, closed at first. */
export function AttestForm({ reading, lastBy, disabled, onAttest }: Props) {
  const text = indicatorStrings.attest;
  const { attestation, indicator } = reading;
  const [open, setOpen] = useState(false);
  const action = attestation === undefined ? text.open : text.change;
  const closed = (
    <Button
      size="small"
      aria-label={`${action} ${indicator}`}
      disabledFocusable={disabled}
      onClick={() => {
        setOpen(true);
      }}
    >
      {action}
    </Button>
  );
  if (!open) return closed;
  return (
    <Suspense fallback={closed}>
      <AttestFields
        attestation={attestation}
        lastBy={lastBy}
        disabled={disabled}
        onKeep={(result, by) => {
          setOpen(false);
          onAttest(result, by);
        }}
        onCancel={() => {
          setOpen(false);
        }}
      />
    </Suspense>
  );
}
