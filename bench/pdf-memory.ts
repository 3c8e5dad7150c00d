import { readFileSync } from "node:fs";
import { readDocument } from "@mingji/documents/read-document";

// A process of its own, so that making the file does not count: prints the peak in megabytes after reading argument 1.
const document = await readDocument(readFileSync(process.argv[2] ?? ""), "long.pdf", {
  clock: () => performance.now(),
});
const cells = document.blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.cells.length : 0), 0);
process.stdout.write(JSON.stringify({ cells, megabytes: process.resourceUsage().maxRSS / 1024 }));
