import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ button: { marginTop: "12px" } });

type Props = {
  readonly children: string;
  readonly onRefresh: () => void;
};

/**
 * At the end of a view that shows what it read in the workbook: reads it again. It can be pressed at any time: while the
 * workbook is being read, as after every change, it would else flicker.
 */
export function RefreshButton({ children, onRefresh }: Props) {
  const styles = useStyles();
  return (
    <Button size="small" className={styles.button} onClick={onRefresh}>
      {children}
    </Button>
  );
}
