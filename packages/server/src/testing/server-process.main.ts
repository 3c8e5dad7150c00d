import { startServer } from "../start-server.ts";

const [data = ""] = process.argv.slice(2);
const { url } = await startServer({ port: 0, data, demo: false, log: () => undefined });
process.stdout.write(`${url}\n`);
