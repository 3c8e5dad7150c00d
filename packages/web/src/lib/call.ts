import { createClient } from "@mingji/contract/client";
import i18next from "i18next";
import { languageOf } from "./language.ts";

/** Every request of the application goes through here; only `api/` files of features use it. */
export const call = createClient({
  baseUrl: "",
  language: () => languageOf(i18next.language),
  fetch: (address, request) => fetch(address, request),
});
