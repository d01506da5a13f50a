import { lazy, type ComponentType } from "react";
import type { ViewId } from "../commands/pane-requests";
import { HomeView } from "./views/home/home-view";

type View = {
  readonly id: ViewId;
  readonly component: ComponentType;
  /** Seldom used: its tab is shown behind ⋯. */
  readonly more?: true;
};

/**
 * The pane's views in the order of their tabs. A tab's name is `strings.views[id]`. The first view comes with the
 * pane; each other is a chunk of its own, `view-<id>`, fetched when its tab is first opened.
 */
export const VIEWS: readonly View[] = [
  { id: "home", component: HomeView },
  {
    id: "watch",
    component: lazy(async () => {
      const view = await import(/* webpackChunkName: "view-watch" */ "./views/watch/watch-view");
      return { default: view.WatchView };
    }),
  },
  {
    id: "indicators",
    component: lazy(async () => {
      const view = await import(
        /* webpackChunkName: "view-indicators" */ "./views/indicators/indicators-view"
      );
      return { default: view.IndicatorsView };
    }),
  },
  {
    id: "duties",
    component: lazy(async () => {
      const view = await import(/* webpackChunkName: "view-duties" */ "./views/duties/duties-view");
      return { default: view.DutiesView };
    }),
  },
  {
    id: "collect",
    component: lazy(async () => {
      const view = await import(/* webpackChunkName: "view-collect" */ "./views/collect/collect-view");
      return { default: view.CollectView };
    }),
  },
  {
    id: "summary",
    component: lazy(async () => {
      const view = await import(/* webpackChunkName: "view-summary" */ "./views/summary/summary-view");
      return { default: view.SummaryView };
    }),
  },
  {
    id: "insert",
    more: true,
    component: lazy(async () => {
      const view = await import(/* webpackChunkName: "view-insert" */ "./views/insert/insert-view");
      return { default: view.InsertView };
    }),
  },
  {
    id: "formulas",
    more: true,
    component: lazy(async () => {
      const view = await import(/* webpackChunkName: "view-formulas" */ "./views/formulas/formulas-view");
      return { default: view.FormulasView };
    }),
  },
  {
    id: "settings",
    more: true,
    component: lazy(async () => {
      const view = await import(/* webpackChunkName: "view-settings" */ "./views/settings/settings-view");
      return { default: view.SettingsView };
    }),
  },
  {
    id: "selfCheck",
    more: true,
    component: lazy(async () => {
      const view = await import(
        /* webpackChunkName: "view-self-check" */ "./views/self-check/self-check-view"
      );
      return { default: view.SelfCheckView };
    }),
  },
  {
    id: "help",
    more: true,
    component: lazy(async () => {
      const view = await import(/* webpackChunkName: "view-help" */ "./views/help/help-view");
      return { default: view.HelpView };
    }),
  },
];
