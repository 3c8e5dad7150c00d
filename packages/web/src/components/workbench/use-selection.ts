import type { Locator } from "@mingji/core/document/locator";
import { useReducer } from "react";
import type { CellAddress } from "../../lib/address.ts";

/** What is chosen on the workbench; every choice shows in form, findings and source together. */
export interface Selection {
  readonly address: CellAddress | null;
  readonly finding: number | null;
  readonly place: Locator | null;
  /** The list shows only the findings of the chosen cell. */
  readonly onlyCell: boolean;
  /** Counts the choices, so that choosing the same again scrolls again. The side that was clicked does not move. */
  readonly revealForm: number;
  readonly revealFindings: number;
  readonly revealSource: number;
}

export type Choice =
  | { readonly from: "findings"; readonly address: CellAddress; readonly finding: number; readonly place: Locator }
  | {
      readonly from: "form";
      readonly address: CellAddress;
      readonly finding: number | null;
      readonly place: Locator;
    }
  | { readonly from: "messages"; readonly address: CellAddress | null; readonly place: Locator }
  | { readonly from: "showAll" };

const NOTHING: Selection = {
  address: null,
  finding: null,
  place: null,
  onlyCell: false,
  revealForm: 0,
  revealFindings: 0,
  revealSource: 0,
};

export function useSelection() {
  return useReducer(choose, NOTHING);
}

function choose(now: Selection, choice: Choice): Selection {
  const revealSource = now.revealSource + 1;
  switch (choice.from) {
    case "findings":
      return { ...now, ...pick(choice), finding: choice.finding, revealForm: now.revealForm + 1, revealSource };
    case "form":
      return {
        ...now,
        ...pick(choice),
        finding: choice.finding,
        onlyCell: choice.finding !== null,
        revealFindings: now.revealFindings + 1,
        revealSource,
      };
    case "messages":
      return { ...now, ...pick(choice), finding: null, onlyCell: false, revealForm: now.revealForm + 1, revealSource };
    case "showAll":
      return { ...now, onlyCell: false, revealFindings: now.revealFindings + 1 };
  }
}

function pick({ address, place }: { readonly address: CellAddress | null; readonly place: Locator }) {
  return { address, place };
}
