import { Resources } from "./resources";
import type { Manifest, RibbonButton, RibbonGroup } from "./ribbon";

const LOCALE = "zh-CN";
const ICON_PIXELS = 32;

/**
 * Reads the add-in's manifest as Excel does: ribbon tab, pane, custom functions. Addresses of its site become ones
 * under `base` (`https://…/assets/a.png` → `addin/assets/a.png`).
 */
export function readManifest(xml: string, base: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const resources = new Resources(manifest, LOCALE);
  const pane = first(manifest, "DefaultSettings > SourceLocation").getAttribute("DefaultValue") ?? "";
  const site = pane.slice(0, pane.lastIndexOf("/") + 1);
  const local = (url: string) => (url.startsWith(site) ? base + url.slice(site.length) : url);
  const named = (parent: Element, selector: string) =>
    resources.get(first(parent, selector).getAttribute("resid"));
  const functions = first(manifest, 'ExtensionPoint[*|type="CustomFunctions"]');
  const tab = first(manifest, 'ExtensionPoint[*|type="PrimaryCommandSurface"] CustomTab');
  const groups = [...tab.querySelectorAll(":scope > Group")].map((group): RibbonGroup => ({
    label: label(group, resources),
    buttons: [...group.querySelectorAll('Control[*|type="Button"], Items > Item')].map((control) =>
      button(control, resources, local),
    ),
  }));
  return {
    ribbon: { tab: label(tab, resources), groups },
    pane: local(pane),
    functions: {
      namespace: named(functions, "Namespace"),
      metadata: local(named(functions, "Metadata > SourceLocation")),
    },
  };
}

function button(control: Element, resources: Resources, local: (url: string) => string): RibbonButton {
  const id = control.getAttribute("id") ?? "";
  const action = first(control, "Action");
  const tip = [...control.querySelectorAll("Supertip > *")].map((e) =>
    resources.get(e.getAttribute("resid")),
  );
  return {
    id,
    label: label(control, resources),
    tip: tip.join("\n"),
    icon: local(resources.get(icon(control)?.getAttribute("resid"))),
    action: action.querySelector("FunctionName")
      ? { kind: "run", functionName: text(action, "FunctionName") }
      : {
          kind: "show-pane",
          page: local(resources.get(first(action, "SourceLocation").getAttribute("resid"))),
        },
  };
}

function icon(control: Element): Element | undefined {
  const images = [...control.querySelectorAll(":scope > Icon > *")];
  return images.find((image) => image.getAttribute("size") === String(ICON_PIXELS)) ?? images[0];
}

function label(element: Element, resources: Resources): string {
  return resources.get(first(element, ":scope > Label").getAttribute("resid"));
}

function text(element: Element, selector: string): string {
  return first(element, selector).textContent.trim();
}

function first(parent: ParentNode, selector: string): Element {
  const found = parent.querySelector(selector);
  if (!found) throw new Error(`manifest.xml: ${selector} is missing`);
  return found;
}
