import { makeStyles, tokens } from "@fluentui/react-components";
import { isoOf } from "../../../core/base/serial";
import type { DueItem } from "../../../core/tables/tasks/watch-report";
import { fill } from "../../../strings/fill";
import { homeStrings } from "../../../strings/home";
import { watchStrings } from "../../../strings/watch";
import { Group } from "../../parts/group";
import { LinkButton } from "../../parts/link-button";
import { RowList } from "../../parts/row-list";

const useStyles = makeStyles({
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    columnGap: "8px",
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  go: { flexShrink: 0 },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
});

/** The first page shows no more; the rest is in 督办. */
const MOST = 8;
const LONGEST = 40;

type Props = { readonly items: readonly DueItem[]; readonly onGo: (item: DueItem) => void };

/** What falls due within a week: the task, whose, how many days are left, and the way there. */
export function DueSoon({ items, onGo }: Props) {
  const styles = useStyles();
  const text = homeStrings.due;
  if (items.length === 0) return <p>{text.none}</p>;
  const heading = fill(text.heading, { count: items.length });
  return (
    <Group heading={heading}>
      <RowList label={heading}>
        {items.slice(0, MOST).map((item) => {
          const name = nameOf(item);
          return (
            <li key={`${item.list.sheet}/${item.row.row}/${item.list.firstColumn}`} className={styles.item}>
              <span className={styles.text}>
                {name}
                <span className={styles.detail}>{whenOf(item)}</span>
              </span>
              <span className={styles.go}>
                <LinkButton
                  row
                  label={`${text.go} ${name}`}
                  onClick={() => {
                    onGo(item);
                  }}
                >
                  {text.go}
                </LinkButton>
              </span>
            </li>
          );
        })}
      </RowList>
      {items.length > MOST && <p>{fill(text.more, { count: items.length - MOST })}</p>}
    </Group>
  );
}

function nameOf({ row }: DueItem): string {
  const name = row.measure || row.task;
  return `${row.key} ${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}`.trim();
}

function whenOf({ row, due, daysLeft }: DueItem): string {
  const { due: text } = homeStrings;
  const units = row.lead.map(({ name }) => name).join("、") || watchStrings.line.noUnit;
  return fill(daysLeft === 0 ? text.today : text.left, {
    units,
    day: due === null ? "" : isoOf(due),
    days: daysLeft ?? 0,
  });
}
