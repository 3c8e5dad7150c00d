import { readingToJson } from "@mingji/core/plan/reading-json";
import type { Command } from "../command.ts";
import { printReading } from "../print/reading.ts";
import { forEachReading } from "../reading/for-each-reading.ts";

export const read: Command = {
  name: "read",
  usage: "read FILE… [--json]",
  summary: {
    zh: "读取文件或文件夹，给出带类型的目标表；读不清的地方逐条说明。",
    en: "Reads files or folders into typed tables and says what could not be read.",
  },
  options: [{ name: "json", meaning: { zh: "每个文件输出一行 JSON", en: "one line of JSON a file" } }],
  run: async (input, environment) =>
    forEachReading(input.files, environment, (reading) => {
      const text = input.isSet("json")
        ? `${JSON.stringify(readingToJson(reading, environment.language))}\n`
        : printReading(reading, environment);
      environment.write(text);
      return 0;
    }),
};
