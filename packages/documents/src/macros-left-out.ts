import type { Message } from "@mingji/core/message";

export function macrosLeftOut(name: string): Message {
  return {
    code: "macros-ignored",
    severity: "info",
    text: {
      zh: "{name} 含有宏：宏没有运行，只读取了内容。",
      en: "{name} holds macros: they were not run, only the content was read.",
    },
    values: { name },
  };
}
