import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { collectViewStrings } from "../../../strings/collect-view";
import { useControlStyles } from "../../parts/control-styles";

const useStyles = makeStyles({
  place: {
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: "8px",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

type Props = {
  readonly disabled: boolean;
  readonly isFirst: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Files of the user's computer, chosen or dropped. */
export function ChooseFiles({ disabled, isFirst, onFiles }: Props) {
  const styles = useStyles();
  const control = useControlStyles();
  const text = collectViewStrings.collect;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(!disabled);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.et"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same files can be chosen again.
          target.value = "";
        }}
      />
      <Button
        appearance={isFirst ? "primary" : "secondary"}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {isFirst ? text.choose : text.more}
      </Button>
      <span className={control.hint}>{text.drop}</span>
    </div>
  );
}
