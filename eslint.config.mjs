import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The architecture's arrows. A layer may import what stands in its list and nothing else of ours:
 * core ← excel ← commands ← taskpane, core ← functions; the workbench serves the add-in, never the reverse.
 */
const forbid = (files, groups, message) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: [{ group: groups, message }] }] },
});
const officeNames = ["Excel", "Office", "OfficeRuntime", "OfficeExtension"];
const noOffice = (files, ...more) => ({
  files,
  rules: { "no-restricted-globals": ["error", ...officeNames, ...more] },
});

export default defineConfig(
  { ignores: ["dist/**", "build/**", "**/*.js"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  hooks.configs.flat.recommended,
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
    },
  },
  // Plain configuration is checked without types: there are none to check against.
  { files: ["**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
  forbid(
    ["src/core/**"],
    [
      "**/excel/**",
      "**/commands/**",
      "**/taskpane/**",
      "**/functions/**",
      "**/workbench/**",
      "react*",
      "@fluentui/*",
      "node:*",
    ],
    "src/core is pure: it knows no Excel, DOM, clock, file or layer above it.",
  ),
  forbid(
    ["src/excel/**"],
    ["**/commands/**", "**/taskpane/**", "**/functions/**", "**/workbench/**"],
    "src/excel stands on src/core alone.",
  ),
  forbid(
    ["src/commands/**"],
    ["**/taskpane/**", "**/functions/**", "**/workbench/**"],
    "commands stand on core and excel.",
  ),
  forbid(
    ["src/functions/**"],
    ["**/taskpane/**", "**/workbench/**"],
    "functions stand on core, excel and commands.",
  ),
  forbid(
    ["src/taskpane/**"],
    ["**/excel/**", "**/workbench/**"],
    "the pane calls commands, never Office.js.",
  ),
  noOffice(["src/core/**"], "CustomFunctions", "window", "document", "Date"),
  noOffice(["src/commands/**", "src/taskpane/**", "src/functions/**"]),
);
