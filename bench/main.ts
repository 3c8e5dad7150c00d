/** One name, one benchmark: `npm run bench -- target`. Each is loaded only when it is asked for. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  target: () => import("./target.ts"),
};

interface Bench {
  /** Prints its figures against its bars; resolves to the exit code. */
  readonly run: (args: string[]) => Promise<number>;
}

const [name = "", ...args] = process.argv.slice(2);
const load = BENCHES[name];
if (load === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHES).join("|")} [arguments]\n`);
  process.exitCode = 2;
} else {
  const bench = await load();
  process.exitCode = await bench.run(args);
}
