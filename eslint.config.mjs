import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Who may import whom stands in scripts/lint/arrows.ts; here is what a file may say. */
const officeNames = ["Excel", "Office", "OfficeRuntime", "OfficeExtension"];
const nodeNames = ["__dirname", "__filename", "console", "module", "process", "require", "URL"];
const noOffice = (files, more = [], ignores = []) => ({
  files,
  ignores,
  rules: {
    "no-restricted-globals": ["error", ...officeNames, ...more],
    "no-restricted-syntax": [
      "error",
      // The rule above does not see types.
      { selector: `TSQualifiedName[left.name=/^(${officeNames.join("|")})$/]`, message: "Ask the host." },
    ],
  },
});

export default defineConfig(
  { ignores: ["dist/**", "build/**"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  // What has to do with React; going through all other files for it takes a tenth of the time.
  { files: ["src/taskpane/**", "workbench/page/**", "**/*.tsx"], extends: [hooks.configs.flat.recommended] },
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", package: "custom-functions-runtime", name: "Error" }] },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-params": ["error", 5],
    },
  },
  // Plain configuration is checked without types: there are none to check against.
  { files: ["**/*.{js,cjs,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: Object.fromEntries(nodeNames.map((name) => [name, "readonly"])),
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/taskpane/start.js"],
    languageOptions: { globals: { window: "readonly", document: "readonly" } },
  },
  // A row of `test.each` is a row of a table; `workbench/xlsx/keep` is being cut anew.
  { files: ["test/**", "workbench/xlsx/keep/**"], rules: { "max-params": "off" } },
  // What reads cells reads whatever stands in them: no pattern may take more than linear time.
  {
    files: ["src/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  // One folder knows Office.js: all others ask the host.
  noOffice(["src/**"], [], ["src/host/excel/**"]),
  noOffice(["src/core/**", "src/xlsx/**"], ["CustomFunctions", "window", "document", "Date"]),
);
