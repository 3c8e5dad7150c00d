await main(process.argv.slice(2));

/** One name, one benchmark: `npm run bench -- target`. Each is loaded only when it is asked for. */
async function main([name = "", ...args]: string[]): Promise<void> {
  const benches: Readonly<Record<string, () => Promise<Bench>>> = {
    audit: () => import("./audit.ts"),
    hostile: () => import("./hostile.ts"),
    pdf: () => import("./pdf.ts"),
    target: () => import("./target.ts"),
    xlsx: () => import("./xlsx.ts"),
    read: () => import("./read.ts"),
    start: () => import("./start.ts"),
    publish: () => import("./publish.ts"),
    render: () => import("./render.ts"),
  };
  const load = benches[name];
  if (load === undefined) {
    process.stderr.write(`usage: npm run bench -- ${Object.keys(benches).join("|")} [arguments]\n`);
    process.exitCode = 2;
    return;
  }
  const bench = await load();
  process.exitCode = await bench.run(args);
}

export interface Bench {
  /** Prints its figures against its bars; resolves to the exit code. */
  readonly run: (args: string[]) => Promise<number>;
}
