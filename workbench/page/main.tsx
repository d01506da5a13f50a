import { createRoot } from "react-dom/client";
import { appStrings } from "../../src/strings/app";
import { workbenchStrings } from "../strings";
import { emptyWorkbook } from "../book/empty-workbook";
import { ExcelHost } from "../host/host";
import { provideRibbon } from "../host/ribbon-service";
import { provideRuntime } from "../host/runtime-service";
import { showDialog } from "./session/dialog";
import { acceptDrop } from "./files/drop";
import { askOnLeave } from "./files/ask-on-leave";
import { ADDIN, MANIFEST } from "./pane/addin";
import { Files } from "./files/files";
import { fontsReady } from "./grid/fonts";
import { createGridEngine } from "./grid/grid-engine";
import { renewSelection } from "./grid/renew-selection";
import { Pane } from "./pane/pane";
import { PaneFunctions } from "./pane/pane-functions";
import { PaneArea } from "./pane/pane-area";
import { readManifest } from "./ribbon/read-manifest";
import { ButtonStates } from "./ribbon/button-states";
import type { RibbonButton } from "./ribbon/ribbon";
import { SheetNotice } from "./session/sheet-notice";
import { slices } from "./session/slices";
import { Session } from "./session/session";
import { Top } from "./top/top";
import { watchBatches } from "./session/watch-batches";
import "./page.css";
import "./top/top.css";

const text = workbenchStrings.page;
/** Puts the page together: grid and host, the pane in its frame, and the bar above them. */
async function main(): Promise<void> {
  const [manifest] = await Promise.all([fetch(MANIFEST).then((response) => response.text()), fontsReady()]);
  const { ribbon, pane: panePage, functions } = readManifest(manifest, ADDIN);
  const host = new ExcelHost();
  host.between = slices();
  host.newWorkbook = () => {
    window.open(location.href);
  };
  const engine = createGridEngine(element("grid"));
  const session = new Session(engine, host);
  session.open(text.unnamed, emptyWorkbook(text.unnamed));

  const area = new PaneArea(element("pane-area"), element("splitter"));
  provideRuntime(host, (state) => {
    if (state === "Visible") area.show();
    else area.hide();
  });
  const states = new ButtonStates();
  provideRibbon(host, states.set);
  const frame = element("pane") as HTMLIFrameElement;
  const pane = new Pane(frame, host);
  const paneFunctions = new PaneFunctions(frame, pane, engine, functions);
  pane.onMessage = (message) => {
    if (message.kind === "press-failed")
      void showDialog(appStrings.name, text.problem["press-failed"], [CONFIRM], undefined);
    else paneFunctions.receive(message);
  };
  const notice = new SheetNotice(element("sheet-notice"), session, engine, paneFunctions.messageAt);
  const press = (button: RibbonButton) => {
    if (button.action.kind === "run") {
      pane.press(button.action.functionName, button.id);
    } else {
      pane.load(button.action.page, session.state.fileName);
      area.show();
    }
  };
  namePane(area);
  engine.api.addEvent("ActiveSheetChanged", () => {
    renewSelection(engine);
  });
  const files = new Files(session);
  const open = (file: File) => void files.open(file);
  acceptDrop(element("drop"), open);
  askOnLeave(session);
  watchBatches(host, () => {
    session.markChanged();
    notice.plan();
    if (!host.book.editing) renewSelection(engine);
  });
  createRoot(element("top")).render(
    <Top
      session={session}
      files={{ create: () => void files.create(), open, save: () => void files.save() }}
      ribbon={ribbon}
      states={states}
      onPress={press}
    />,
  );
  pane.load(panePage, session.state.fileName);
  area.show();
}

const CONFIRM = { label: text.problem.confirm, answer: undefined, primary: true };

function namePane(area: PaneArea): void {
  document.title = text.title;
  element("drop").textContent = text.dropHere;
  element("pane").title = text.pane.title;
  element("pane-title").textContent = appStrings.name;
  element("splitter").title = text.pane.resize;
  const close = element("pane-close");
  close.textContent = "×";
  close.title = text.pane.close;
  close.setAttribute("aria-label", text.pane.close);
  close.addEventListener("click", () => {
    area.hide();
  });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

void main();
