import process from "node:process";
import { DuckDBInstance } from "@duckdb/node-api";

/** `node totals.mjs LINES.jsonl…`: how many tasks of each status the files hold, and which files could not be read. */
const files = process.argv.slice(2);
const list = files.map((file) => `'${file.replaceAll("'", "''")}'`).join(", ");
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const lines = `read_json([${list}], format = 'newline_delimited', maximum_object_size = 67108864, columns = {
  file: 'VARCHAR', path: 'VARCHAR', error: 'STRUCT(code VARCHAR, message VARCHAR)',
  sheets: 'STRUCT("name" VARCHAR, lists STRUCT("rows" STRUCT("key" VARCHAR, "lead" VARCHAR[], status VARCHAR)[])[])[]'
})`;

const print = async (title, sql) => {
  const reader = await connection.runAndReadAll(sql);
  process.stdout.write(`${title}\n`);
  for (const row of reader.getRows()) process.stdout.write(`${row.map(String).join("\t")}\n`);
};

await print(
  "status\ttasks\tfiles",
  `WITH lists AS (SELECT path, unnest(sheets) AS sheet FROM ${lines}),
        found AS (SELECT path, unnest(sheet.lists) AS list FROM lists),
        tasks AS (SELECT path, unnest(list.rows) AS task FROM found)
   SELECT task.status, count(*), count(DISTINCT path) FROM tasks GROUP BY 1 ORDER BY 2 DESC`,
);
await print(
  "could not be read",
  `SELECT error.code, count(*) FROM ${lines} WHERE error IS NOT NULL GROUP BY 1 ORDER BY 2 DESC`,
);
