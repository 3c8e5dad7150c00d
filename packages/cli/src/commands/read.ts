import type { Command } from "../command.ts";
import { jobHead } from "../files/file-job.ts";
import { forEachFile } from "../files/for-each-file.ts";

export const read: Command = {
  name: "read",
  usage: "read FILE… [--json]",
  summary: {
    zh: "读取文件或文件夹，给出带类型的目标表；读不清的地方逐条说明。",
    en: "Reads files or folders into typed tables and says what could not be read.",
  },
  options: [{ name: "json", meaning: { zh: "每个文件输出一行 JSON", en: "one line of JSON a file" } }],
  run: async (input, environment) =>
    forEachFile(input.files, environment, {
      ...jobHead(environment),
      verb: "read",
      format: input.isSet("json") ? "json" : "human",
    }),
};
