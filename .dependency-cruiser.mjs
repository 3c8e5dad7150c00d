// The import table of ARCHITECTURE.md as an executable check. Each comment speaks to the person who trips the rule.
const only = (name, from, allowed, comment, except) => ({
  name,
  comment,
  severity: "error",
  from: except === undefined ? { path: from } : { path: from, pathNot: except },
  to: { path: "^packages/", pathNot: allowed },
});
const never = (name, from, to, comment) => ({ name, comment, severity: "error", from, to });
const test = "[.]test[.]tsx?$|/testing/|[.]cases[.]ts$";
const entry =
  "/(index|main|app|worker)[.]tsx?$|[.]worker[.]ts$|^packages/[^/]+/(bin|dist|public|vite[.]config)|[.]d[.]ts$";
const RULE = "^packages/core/src/rules/[^/]+/[a-z][0-9]{2}[.]ts$";
const values = "^packages/core/src/[^/]+[.]ts$";

export default {
  forbidden: [
    never("no-circular", {}, { circular: true }, "Split the file or invert the dependency."),
    never("not-to-unresolvable", {}, { couldNotResolve: true }, "A boundary we cannot follow is one we cannot guard."),
    never("no-orphans", { orphan: true, pathNot: `${test}|${entry}` }, {}, "Nothing uses this file: delete it."),
    only("core-stands-alone", "^packages/core/", "^packages/core/", "Core runs in browser, server and CLI."),
    only("documents-to-core", "^packages/documents/", "^packages/(documents|core)/", "Readers produce core's model."),
    only(
      "contract-to-core",
      "^packages/contract/",
      "^packages/(contract|core)/",
      "Routes and schemas, nothing that runs.",
    ),
    only(
      "portal-direction",
      "^packages/portal/",
      "^packages/(portal|documents|core)/",
      "The portal is made from records alone.",
    ),
    only(
      "server-direction",
      "^packages/server/",
      "^packages/(server|contract|portal|documents|core)/",
      "The server knows no client.",
    ),
    only(
      "cli-direction",
      "^packages/cli/",
      "^packages/(cli|server|portal|documents|core)/",
      "The command line starts the rest; it knows no screen.",
    ),
    only(
      "web-direction",
      "^packages/web/",
      "^packages/(web|contract|documents|core)/",
      "The web app knows the contract, not the server.",
    ),
    only(
      "values-first",
      values,
      "^packages/core/src/([^/]+[.]ts|document/locator[.]ts)$",
      "Values are the ground floor: they know no model.",
    ),
    only(
      "models-before-reading",
      "^packages/core/src/(plan|report|target|document)/",
      "^packages/core/src/(plan|report|target|document|[^/]+[.]ts)",
      "Models know neither extraction nor audit.",
      test,
    ),
    only(
      "engine-ignores-rules",
      "^packages/core/src/audit/",
      "^packages/core/src/(audit|plan|report|target|document|wording|[^/]+[.]ts)",
      "The engine receives rules as an argument.",
      test,
    ),
    never("rules-stay-apart", { path: RULE }, { path: RULE }, "A rule never imports another rule."),
    never(
      "no-node-in-portable-code",
      { path: "^packages/(core|documents|contract|portal|web)/", pathNot: `${test}|vite[.]config` },
      { dependencyTypes: ["core"] },
      "Pass bytes, clock and settings in.",
    ),
    never(
      "sql-in-repositories",
      { path: "^packages/server/src/", pathNot: [test, "[.](repository|table)[.]ts$", "^packages/server/src/db/"] },
      { path: "node_modules/kysely", dependencyTypesNot: ["type-only"] },
      "SQL lives in *.repository.ts and db/.",
    ),
    never(
      "features-stay-apart",
      { path: "^packages/web/src/features/([^/]+)/" },
      { path: "^packages/web/src/features/", pathNot: "^packages/web/src/features/$1/" },
      "Compose features in app/.",
    ),
    never(
      "features-below-app",
      { path: "^packages/web/src/(features|components|lib)/", pathNot: test },
      { path: "^packages/web/src/app/" },
      "app imports features, not the reverse.",
    ),
    never(
      "shared-below-features",
      { path: "^packages/web/src/(components|lib)/", pathNot: test },
      { path: "^packages/web/src/features/" },
      "Pass the feature part in as a prop.",
    ),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: "node_modules",
    exclude: "^packages/[^/]+/dist/|^[.]build/",
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs"],
    },
  },
};
