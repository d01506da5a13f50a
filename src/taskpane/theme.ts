import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { hostTheme } from "../commands/host-theme";

/** The fonts that Windows, macOS and Linux have for Chinese, in the order in which they look best on a screen. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase };

const systemDark = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

function subscribe(changed: () => void): () => void {
  const query = systemDark();
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

/** No Excel tells that its theme was changed: it is asked this often, and when the user comes back. */
const ASK_AGAIN_MS = 3_000;

function subscribeHost(changed: () => void): () => void {
  const timer = setInterval(changed, ASK_AGAIN_MS);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    clearInterval(timer);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}

/**
 * The host's brightness, else the system's, followed while the pane is open.
 *
 * @param ready Whether the host can be asked already.
 */
export function useTheme(ready: boolean): Theme {
  const host = useSyncExternalStore(subscribeHost, () => (ready ? hostTheme() : undefined));
  const system = useSyncExternalStore(subscribe, () => (systemDark().matches ? "dark" : "light"));
  const brightness = host ?? system;
  useEffect(() => {
    // Without this the browser would paint boxes, lists and scroll bars in the system's colours, which may differ from
    // the host's.
    document.documentElement.style.colorScheme = brightness;
  }, [brightness]);
  return brightness === "dark" ? DARK : LIGHT;
}
