import { AppError } from "@mingji/core/app-error";
import type { Bilingual, Language } from "@mingji/core/language";
import { type Command, helpOf, readInput } from "./command.ts";
import type { CommandEnvironment } from "./env.ts";

/** Every verb, loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./commands/read.ts")).read,
  audit: async () => (await import("./commands/audit.ts")).audit,
  target: async () => (await import("./commands/target.ts")).target,
  render: async () => (await import("./commands/render.ts")).render,
  publish: async () => (await import("./commands/publish.ts")).publish,
  query: async () => (await import("./commands/query.ts")).query,
  generate: async () => (await import("./commands/generate.ts")).generate,
  rules: async () => (await import("./commands/rules.ts")).rules,
  explain: async () => (await import("./commands/explain.ts")).explain,
  serve: async () => (await import("./commands/serve.ts")).serve,
  verify: async () => (await import("./commands/verify.ts")).verify,
};

const OVERVIEW: Bilingual = {
  zh: `明绩：读懂、审核、公开预算绩效目标

  mingji read FILE…       读取文件，给出带类型的目标表
  mingji audit FILE…      审核文件，逐条给出问题、依据和改法
  mingji target 'TEXT'    解析一个指标值
  mingji render FILE…     写成官方表格（xlsx docx pdf html）
  mingji publish FILE…    做成公开网站和开放数据
  mingji query DIR 'SQL'  查询公布的数据
  mingji rules            规则清单
  mingji explain RULE     一条规则的依据、说明和例子
  mingji generate         编造示例数据
  mingji serve            启动平台（浏览器打开）
  mingji verify           证明历史没有被改动

每个命令加 --help 看选项；--lang en 输出英文。
`,
  en: `Mingji: reads, audits and publishes budget performance targets

  mingji read FILE…       files in, typed tables out
  mingji audit FILE…      findings with their clause and their mend
  mingji target 'TEXT'    one target value, typed
  mingji render FILE…     an official form (xlsx docx pdf html)
  mingji publish FILE…    a public site and open data
  mingji query DIR 'SQL'  asks published data
  mingji rules            the rule book
  mingji explain RULE     one rule: clause, reason, examples
  mingji generate         made-up sample data
  mingji serve            the platform, in the browser
  mingji verify           proves that the history was not changed

Every command has --help; --lang zh prints Chinese.
`,
};

/** Runs `mingji ARGS…`: 0 done, 1 findings at the asked level, 2 could not be done (the reason goes to standard error). */
export async function runCommandLine(args: readonly string[], environment: CommandEnvironment): Promise<number> {
  try {
    return await dispatch(args, environment);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    environment.complain(`${error.say(environment.language)}\n`);
    return 2;
  }
}

/** The language must be known before anything is parsed, because the refusal of an argument is a message too. */
export function languageOf(args: readonly string[], wished: string | undefined): Language {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = index < 0 ? wished : (args[index]?.split("=")[1] ?? args[index + 1]);
  return given === "en" ? "en" : "zh";
}

async function dispatch(args: readonly string[], environment: CommandEnvironment): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help" || name.startsWith("--lang")) {
    environment.write(OVERVIEW[environment.language]);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw unknownCommand(name);
  const command = await load();
  if (rest.includes("--help")) {
    environment.write(helpOf(command, environment.language));
    return 0;
  }
  return command.run(readInput(command, rest), environment);
}

function unknownCommand(name: string): AppError {
  return new AppError(
    "bad-input",
    {
      zh: "没有“{name}”这个命令。可用: {names}。mingji --help 看说明。",
      en: "There is no command “{name}”. Known: {names}. See mingji --help.",
    },
    { name, names: Object.keys(COMMANDS).join(", ") },
  );
}
