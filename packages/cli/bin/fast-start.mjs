// The command line as one file: some four hundred small modules cost more time to load than to run.
// The file lies in the cache beside the installed packages and is made again when a source changed.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const BUNDLED = ["cli", "core", "documents"];
const LOCK_MILLISECONDS = 60_000;

/** The bundled entry of the command line, or null when the sources must be run as they are. Never fails. */
export async function fastEntry(root) {
  if (process.env.MINGJI_FROM_SOURCE !== undefined) return null;
  const folder = join(root, "node_modules", ".cache", "mingji", "bundle");
  const stamp = stampOf(root);
  if (readStamp(folder) === stamp) return join(folder, "main.mjs");
  const lock = `${folder}.lock`;
  if (!takeLock(lock)) return null;
  try {
    await build(root, folder, stamp);
    return join(folder, "main.mjs");
  } catch {
    return null;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Where the sources lie, how many there are and when the newest changed. */
function stampOf(root) {
  let count = 0;
  let newest = 0;
  const folders = BUNDLED.map((name) => join(root, "packages", name, "src"));
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (isSource(entry.name)) {
        count += 1;
        newest = Math.max(newest, statSync(path).mtimeMs);
      }
    }
  }
  return `${root} ${count} ${newest} ${process.version}`;
}

/** Tests and cases are most of the files and none of the program. */
function isSource(name) {
  return name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".cases.ts");
}

function readStamp(folder) {
  try {
    return readFileSync(join(folder, "stamp.txt"), "utf8");
  } catch {
    return null;
  }
}

/** One process makes the file; others that start meanwhile run the sources. A lock left by a killed process ends by its age. */
function takeLock(lock) {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > LOCK_MILLISECONDS) {
      rmSync(lock, { recursive: true, force: true });
    }
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function build(root, folder, stamp) {
  const { rolldown } = await import("rolldown");
  const next = `${folder}.${process.pid}`;
  const bundle = await rolldown({
    input: join(root, "packages", "cli", "src", "main.ts"),
    platform: "node",
    external: (id) => !id.startsWith(".") && !id.startsWith("/") && !isOurs(id),
    plugins: [ownPlaces],
    logLevel: "silent",
  });
  await bundle.write({
    dir: next,
    format: "esm",
    entryFileNames: "main.mjs",
    chunkFileNames: "[name]-[hash].mjs",
    codeSplitting: { groups: FILES },
  });
  await bundle.close();
  writeFileSync(join(next, "stamp.txt"), stamp);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}

/** What is loaded together lies together; everything with a heavy library of its own stays apart. */
const FILES = [
  { name: "audit", test: /packages[/]core[/]src[/](?:rules|wording|scoring|audit)[/](?!read-profile)/ },
  { name: "core", test: /packages[/]core[/](?!.*(?:[.]schema|read-profile)[.]ts$)/ },
  { name: "text", test: /packages[/]documents[/]src[/](?:text[/]|[a-z-]+[.]ts$)/ },
  {
    name: "print",
    test: /packages[/]cli[/]src[/](?:print[/]|files[/](?:for-each|run-file|file-job|source-files|read-source|audit-work|read-work))/,
  },
];

function isOurs(id) {
  return BUNDLED.some((name) => id.startsWith(`@mingji/${name}/`));
}

/** A module goes on knowing its own place: it finds threads, fonts and folders by it. */
const ownPlaces = {
  name: "own-places",
  transform: (code, id) => {
    if (!code.includes("import.meta.")) return null;
    return code
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href))
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)));
  },
};
