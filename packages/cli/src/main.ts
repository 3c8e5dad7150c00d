import { processEnvironment } from "./env.ts";
import { languageOf, runCommandLine } from "./run-command-line.ts";

const args = process.argv.slice(2);
process.exitCode = await runCommandLine(args, processEnvironment(languageOf(args, process.env.MINGJI_LANG)));
