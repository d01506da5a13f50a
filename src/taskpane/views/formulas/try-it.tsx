import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { serialOf, type SerialDay } from "../../../core/base/serial";
import { formulasStrings } from "../../../strings/formulas";
import { useFormStyles } from "../../parts/form-styles";
import { Group } from "../../parts/group";
import { SelectField } from "../../parts/select-field";
import { TextArea } from "../../parts/text-field";
import { readingOfDeadline } from "./reading/deadline-reading";
import type { Reading } from "./reading/reading";
import { readingOfTargets } from "./reading/targets-reading";
import { readingOfUnits } from "./reading/units-reading";
import { ReadingShown } from "./reading-shown";

const useStyles = makeStyles({
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const KINDS = ["deadline", "targets", "units"] as const;
type Kind = (typeof KINDS)[number];

/** Shows how the add-in reads a text, while it is typed. */
export function TryIt() {
  const styles = useStyles();
  const form = useFormStyles();
  const [kind, setKind] = useState<Kind>("deadline");
  const [text, setText] = useState("");
  return (
    <Group heading={formulasStrings.tryHeading}>
      <p className={styles.intro}>{formulasStrings.tryIntro}</p>
      <div className={form.fields}>
        <SelectField
          label={formulasStrings.kind}
          options={KINDS.map((one) => ({ value: one, text: formulasStrings.kinds[one] }))}
          value={kind}
          onChange={setKind}
        />
        <TextArea
          label={formulasStrings.text}
          value={text}
          placeholder={formulasStrings.placeholder[kind]}
          onChange={setText}
        />
      </div>
      <div aria-live="polite">
        {text.trim() !== "" && (
          <ReadingShown reading={readingOf(kind, text)} nothing={formulasStrings.nothing[kind]} />
        )}
      </div>
    </Group>
  );
}

function readingOf(kind: Kind, text: string): Reading {
  switch (kind) {
    case "deadline":
      return readingOfDeadline(text, today());
    case "targets":
      return readingOfTargets(text);
    case "units":
      return readingOfUnits(text);
  }
}

function today(): SerialDay {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
