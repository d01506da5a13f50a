import { onPaneRequest, requestPane, type PaneRequest } from "../../src/commands/pane-requests";

const view = (name: "insert" | "watch"): PaneRequest => ({ kind: "view", view: name });

test("a ribbon button pressed before the pane is there is answered when the pane opens, once", () => {
  requestPane(view("insert"));
  requestPane(view("watch"));
  const first: PaneRequest[] = [];
  const stop = onPaneRequest((request) => first.push(request));
  expect(first).toEqual([view("insert"), view("watch")]);
  stop();

  const second: PaneRequest[] = [];
  onPaneRequest((request) => second.push(request))();
  expect(second).toEqual([]);
});

test("while the pane is open a button is answered at once", () => {
  const seen: PaneRequest[] = [];
  const stop = onPaneRequest((request) => seen.push(request));
  requestPane(view("watch"));
  stop();
  expect(seen).toEqual([view("watch")]);
});
