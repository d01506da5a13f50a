import "../../engine/iterator-some";
import "./layers-let-go";
import "./measured-let-go";
import "./notes-let-go";
import { LocaleService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { greenTheme } from "@univerjs/themes";
import type { Engine } from "../../engine/engine";
import { letFormerEntriesGo } from "../../engine/entries-let-go";
import { letFormulasOfDeletedSheetsGo } from "../../engine/formulas-let-go";
import { enginePlugins } from "../../engine/plugins";
import { letRegistriesOfDeletedSheetsGo } from "../../engine/registries-let-go";
import { undoSteps } from "../../engine/undo-steps";
import { limitAutoHeight } from "./limit-auto-height";
import { loadGridLocale } from "./locale";
import { drawMarkedTexts } from "./marked-texts";
import { gridRegistriesOf } from "./registries-let-go";
import { letTypedLettersGo } from "./typing-let-go";
import { shellPlugins, windowPlugins } from "./ui-plugins";

/** The spreadsheet engine with a window: the same plugins as without one, and those that draw. */
export function createGridEngine(container: HTMLElement): Engine {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    logLevel: LogLevel.ERROR,
    override: [undoSteps],
    theme: greenTheme,
  });
  loadGridLocale(univer.__getInjector().get(LocaleService));
  for (const [plugin, config] of [...shellPlugins(container), ...enginePlugins, ...windowPlugins])
    univer.registerPlugin(plugin, config);
  const engine = { univer, api: FUniver.newAPI(univer) };
  letFormulasOfDeletedSheetsGo(engine);
  void letFormerEntriesGo(engine);
  letRegistriesOfDeletedSheetsGo(engine, gridRegistriesOf);
  letTypedLettersGo(document);
  limitAutoHeight(engine);
  void drawMarkedTexts(engine);
  return engine;
}
