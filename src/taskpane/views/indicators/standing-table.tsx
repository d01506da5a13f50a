import { makeStyles, tokens } from "@fluentui/react-components";
import { countStandings, STANDINGS, type Part } from "../../../core/features/indicators/report/tally";
import { indicatorStrings } from "../../../strings/indicator";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "2px 4px",
      textAlign: "right",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th:first-child": { textAlign: "left", fontWeight: tokens.fontWeightRegular },
    "& thead th": { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  },
});

/** How the indicators of each part stand, as numbers. */
export function StandingTable({
  caption,
  parts,
}: {
  readonly caption: string;
  readonly parts: readonly Part[];
}) {
  const styles = useStyles();
  const text = indicatorStrings.view;
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          {STANDINGS.map((standing) => (
            <th key={standing} scope="col">
              <span aria-hidden>{text.mark[standing]}</span>
              <br />
              {standing}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, rows }) => {
          const counts = countStandings(rows);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              {STANDINGS.map((standing) => (
                <td key={standing}>{counts[standing]}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
