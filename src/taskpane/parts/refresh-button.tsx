import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ button: { marginTop: "12px" } });

type Props = {
  readonly children: string;
  readonly disabled?: boolean;
  readonly onRefresh: () => void;
};

/** At the end of a view that shows what it read in the workbook: reads it again. */
export function RefreshButton({ children, disabled = false, onRefresh }: Props) {
  const styles = useStyles();
  return (
    <Button size="small" className={styles.button} disabledFocusable={disabled} onClick={onRefresh}>
      {children}
    </Button>
  );
}
