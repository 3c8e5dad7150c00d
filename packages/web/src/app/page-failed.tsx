import type { ErrorComponentProps } from "@tanstack/react-router";
import { FailedState } from "../components/failed-state.tsx";

export function PageFailed({ error, reset }: ErrorComponentProps) {
  return <FailedState error={error} onAgain={reset} />;
}
