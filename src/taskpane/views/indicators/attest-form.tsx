import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ATTESTED_RESULTS, type AttestedResult } from "../../../core/attainment/attest";
import type { IndicatorReading } from "../../../core/tables/indicators/indicator-table";
import { indicatorStrings } from "../../../strings/indicator";
import { useFormStyles } from "../../parts/form-styles";
import { SelectField } from "../../parts/select-field";
import { TextField } from "../../parts/text-field";

type Props = {
  readonly reading: IndicatorReading;
  readonly lastBy: string;
  readonly disabled: boolean;
  readonly onAttest: (result: AttestedResult | undefined, by: string) => void;
};

/** 人工认定 of one indicator, closed at first: the result, and who found it. */
export function AttestForm({ reading, lastBy, disabled, onAttest }: Props) {
  const styles = useFormStyles();
  const text = indicatorStrings.attest;
  const { attestation, indicator } = reading;
  const [open, setOpen] = useState(false);
  const [result, setResult] = useState<AttestedResult>(attestation?.result ?? "达标");
  const [typed, setTyped] = useState<string>();
  const by = typed ?? attestation?.by ?? lastBy;
  const action = attestation === undefined ? text.open : text.change;
  if (!open)
    return (
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
  const close = (found: AttestedResult | undefined): void => {
    setOpen(false);
    onAttest(found, by);
  };
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={text.result}
          options={ATTESTED_RESULTS.map((value) => ({ value, text: value }))}
          value={result}
          onChange={setResult}
        />
        <TextField label={text.by} value={by} onChange={setTyped} />
      </div>
      <p>{text.hint}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={disabled || by.trim() === ""}
          onClick={() => {
            close(result);
          }}
        >
          {text.keep}
        </Button>
        {attestation !== undefined && (
          <Button
            size="small"
            disabledFocusable={disabled}
            onClick={() => {
              close(undefined);
            }}
          >
            {text.undo}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
          }}
        >
          {text.cancel}
        </Button>
      </div>
    </>
  );
}
