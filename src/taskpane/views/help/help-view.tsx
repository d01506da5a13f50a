import { makeStyles, tokens } from "@fluentui/react-components";
import { helpStrings } from "../../../strings/help";
import { Group } from "../../parts/group";
import { HelpLink } from "../../parts/help-link";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, display: "grid", rowGap: "10px" },
  line: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 帮助: the pages of the guides, by what somebody wants to do. */
export function HelpView() {
  const styles = useStyles();
  const { guides } = helpStrings;
  return (
    <>
      <p>{guides.intro}</p>
      {guides.groups.map(({ heading, pages }) => (
        <Group key={heading} heading={heading}>
          <ul className={styles.list}>
            {pages.map(({ page, title, line }) => (
              <li key={page}>
                <HelpLink page={page}>{title}</HelpLink>
                <span className={styles.line}>{line}</span>
              </li>
            ))}
          </ul>
        </Group>
      ))}
    </>
  );
}
