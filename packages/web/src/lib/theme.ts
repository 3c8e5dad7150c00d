import { useSyncExternalStore } from "react";
import { remembered } from "./remembered.ts";

export type ThemeChoice = "system" | "light" | "dark";

const STORED = "mingji.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
let choice: ThemeChoice = choiceOf(remembered.read(STORED));

/** What the person chose; `system` follows the operating system. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(listen, () => choice);
}

export function useIsDark(): boolean {
  return useSyncExternalStore(listen, isDark);
}

export function chooseTheme(chosen: ThemeChoice): void {
  choice = chosen;
  remembered.write(STORED, chosen);
  for (const listener of listeners) listener();
}

function isDark(): boolean {
  return choice === "system" ? dark.matches : choice === "dark";
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  dark.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    dark.removeEventListener("change", listener);
  };
}

function choiceOf(stored: string | null): ThemeChoice {
  return stored === "light" || stored === "dark" ? stored : "system";
}
