import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { selfCheckStrings } from "../../../strings/self-check";
import { useControlStyles } from "../../parts/control-styles";
import { copyText } from "../../parts/copy-text";

const texts = selfCheckStrings;

/**
 * Copies a text. Panes of some Excels have no right to the clipboard: then the text is shown, selected, to be copied by
 * hand.
 */
export function CopyButton({ text }: { readonly text: string }) {
  const styles = useControlStyles();
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const copy = async (): Promise<void> => {
    setState((await copyText(text)) ? "copied" : "failed");
  };
  return (
    <>
      <Button
        onClick={() => {
          void copy();
        }}
      >
        {texts.copy}
      </Button>{" "}
      {state === "copied" && <span>{texts.copied}</span>}
      {state === "failed" && (
        <>
          <p>{texts.copyFailed}</p>
          <textarea
            readOnly
            rows={8}
            aria-label={texts.textLabel}
            className={mergeClasses(styles.input, styles.area, styles.focus)}
            value={text}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </>
      )}
    </>
  );
}
