import "../lib/polyfills.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startTranslations } from "../lib/i18n.ts";
import { Application } from "./application.tsx";

const root = document.getElementById("root");

// An old browser already shows its own page.
if (root !== null && document.documentElement.dataset.browser !== "old") {
  await startTranslations();
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
  // Chinese for machines without a Chinese font; nobody waits for it.
  void import("./fonts.ts");
}
