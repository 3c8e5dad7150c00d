import { type Move, MOVES } from "./move.ts";
import type { WorkflowRole } from "./role.ts";
import type { PlanState } from "./state.ts";

/** What the workflow must know of a plan and of the person who wants to move it. */
export interface MoveSituation {
  readonly state: PlanState;
  readonly disclosure: "public" | "onApplication" | "internal" | "classified";
  readonly blockingFindings: number;
  /** Roles the person holds for this plan's unit. */
  readonly roles: ReadonlySet<WorkflowRole>;
  /** Roles in which the person took part in this plan's present round of moves. */
  readonly actedAs: ReadonlySet<WorkflowRole>;
}

export type MoveRefusal = "unknown" | "state" | "role" | "separation" | "audit" | "disclosure";

/** Why a move is refused, or null when it may be made. A needed reason is checked where it is given. */
export function refusalOf(moveId: string, situation: MoveSituation): MoveRefusal | null {
  const move = MOVES.find(({ id }) => id === moveId);
  if (move === undefined) return "unknown";
  if (!move.from.includes(situation.state)) return "state";
  if (!situation.roles.has(move.role)) return "role";
  if (move.separate.some((role) => situation.actedAs.has(role))) return "separation";
  if (move.needsCleanAudit && situation.blockingFindings > 0) return "audit";
  if (move.needsPublic && situation.disclosure !== "public") return "disclosure";
  return null;
}

/** The moves a person can make now, and those only held back by findings, separation or disclosure with the reason. */
export function movesFor(
  situation: MoveSituation,
): readonly { readonly move: Move; readonly refusal: MoveRefusal | null }[] {
  return MOVES.filter(({ from, role }) => from.includes(situation.state) && situation.roles.has(role)).map((move) => ({
    move,
    refusal: refusalOf(move.id, situation),
  }));
}
