import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { LoadingPage } from "../components/loading-page.tsx";
import { readFindingSearch } from "./finding-search.ts";
import { readPlanSearch } from "./plan-search.ts";
import { PageFailed } from "./page-failed.tsx";
import { PageMissing } from "./page-missing.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: PageMissing, errorComponent: PageFailed });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/check", replace: true });
  },
});

const check = createRoute({
  getParentRoute: () => root,
  path: "/check",
  validateSearch: readFindingSearch,
  component: lazyRouteComponent(() => import("./routes/check-route.tsx"), "CheckRoute"),
});

const readings = createRoute({
  getParentRoute: () => root,
  path: "/department",
  component: lazyRouteComponent(() => import("./routes/department-route.tsx"), "DepartmentRoute"),
});

const reading = createRoute({
  getParentRoute: () => root,
  path: "/department/$id",
  validateSearch: readFindingSearch,
  component: lazyRouteComponent(() => import("./routes/reading-route.tsx"), "ReadingRoute"),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: "/import",
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import("./routes/import-route.tsx"), "ImportRoute"),
});

const plans = createRoute({
  getParentRoute: () => root,
  path: "/plans",
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import("./routes/plans-route.tsx"), "PlansRoute"),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/plans/$id",
  validateSearch: readFindingSearch,
  component: lazyRouteComponent(() => import("./routes/plan-route.tsx"), "PlanRoute"),
});

const rules = createRoute({
  getParentRoute: () => root,
  path: "/rules",
  validateSearch: readRuleSearch,
  component: lazyRouteComponent(() => import("./routes/rules-route.tsx"), "RulesRoute"),
});

export interface RuleSearch {
  readonly words?: string;
  readonly family?: string;
  readonly level?: string;
  readonly rule?: string;
}

export interface ImportSearch {
  readonly job?: string;
}

function readImportSearch({ job }: Record<string, unknown>): ImportSearch {
  return typeof job === "string" && job !== "" ? { job } : {};
}

function readRuleSearch(search: Record<string, unknown>): RuleSearch {
  const names = ["words", "family", "level", "rule"] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      return typeof value === "string" && value !== "" ? [[name, value]] : [];
    }),
  );
}

export const router = createRouter({
  routeTree: root.addChildren([home, check, readings, reading, imports, plans, plan, rules]),
  defaultPendingComponent: LoadingPage,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
