import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ATTESTED_RESULTS, type AttestedResult } from "../../../core/attainment/attest";
import type { IndicatorReading } from "../../../core/tables/indicators/indicator-table";
import { indicatorStrings } from "../../../strings/indicator";
import { useFormStyles } from "../../parts/form-styles";
import { SelectField } from "../../parts/select-field";
import { TextField } from "../../parts/text-field";

type Props = {
  readonly attestation: IndicatorReading["attestation"];
  /** Who is proposed. */
  readonly lastBy: string;
  readonly disabled: boolean;
  readonly onKeep: (result: AttestedResult | undefined, by: string) => void;
  readonly onCancel: () => void;
};

/** 人工认定 of one indicator, opened: the result, and who found it. */
export function AttestFields({ attestation, lastBy, disabled, onKeep, onCancel }: Props) {
  const styles = useFormStyles();
  const text = indicatorStrings.attest;
  const [result, setResult] = useState<AttestedResult>(attestation?.result ?? "达标");
  const [by, setBy] = useState(attestation?.by ?? lastBy);
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={text.result}
          options={ATTESTED_RESULTS.map((value) => ({ value, text: value }))}
          value={result}
          onChange={setResult}
        />
        <TextField label={text.by} value={by} onChange={setBy} />
      </div>
      <p>{text.hint}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={disabled || by.trim() === ""}
          onClick={() => {
            onKeep(result, by);
          }}
        >
          {text.keep}
        </Button>
        {attestation !== undefined && (
          <Button
            size="small"
            disabledFocusable={disabled}
            onClick={() => {
              onKeep(undefined, by);
            }}
          >
            {text.undo}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}
