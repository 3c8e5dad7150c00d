import type { Bilingual, Language } from "@mingji/core/language";
import { compareTargets, type TargetChange } from "@mingji/core/target/compare-targets";
import { html, type Html } from "../html.ts";
import { inWan } from "../money-text.ts";
import type { PublishedRecord } from "../record/published-record.ts";
import { say } from "../texts.ts";

const CHANGES: Readonly<Record<TargetChange["change"] | "new" | "gone", Bilingual>> = {
  raised: { zh: "提高", en: "raised" },
  lowered: { zh: "降低", en: "lowered" },
  reworded: { zh: "改写", en: "reworded" },
  directionChanged: { zh: "方向改变", en: "direction changed" },
  unchanged: { zh: "不变", en: "unchanged" },
  incomparable: { zh: "无法比较", en: "not comparable" },
  new: { zh: "新增", en: "new" },
  gone: { zh: "取消", en: "dropped" },
};

/** Year by year: the money, and what became of each indicator since the year before. */
export function historySection(years: readonly PublishedRecord[], language: Language): Html {
  const ordered = years.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  if (ordered.length < 2) return html`<p>${say("noHistory", language)}</p>`;
  return html`${ordered.map((record, index) => yearPart(ordered[index - 1], record, language))}`;
}

function yearPart(before: PublishedRecord | undefined, record: PublishedRecord, language: Language): Html {
  const head = html`<h3>${record.year ?? say("yearUnknown", language)}　${inWan(record.project.funds.total?.fen ?? null)} ${language === "zh" ? "万元" : "× 10,000 yuan"}</h3>`;
  if (before === undefined) return head;
  const rows = changesOf(before, record).map(
    ({ name, from, to, change, relative }) =>
      html`<tr><td>${name}</td><td>${from}</td><td>${to}</td><td><span class="tag">${CHANGES[change][language]}</span> ${relative}</td></tr>`,
  );
  return html`${head}<div class="scroll"><table><thead><tr><th scope="col">${say("indicator", language)}</th><th scope="col">${before.year}</th><th scope="col">${record.year}</th><th scope="col">${say("change", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

interface IndicatorChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly change: keyof typeof CHANGES;
  readonly relative: string;
}

/** Indicators of the same name in two years; the rest is new or dropped. */
function changesOf(before: PublishedRecord, after: PublishedRecord): readonly IndicatorChange[] {
  const earlier = new Map(before.project.indicators.map((indicator) => [keyOf(indicator.name), indicator]));
  const changes = after.project.indicators.map(({ name, annual }): IndicatorChange => {
    const old = earlier.get(keyOf(name));
    earlier.delete(keyOf(name));
    const to = annual?.raw ?? "";
    if (old === undefined || old.annual === null || annual === null)
      return {
        name,
        from: old?.annual?.raw ?? "",
        to,
        change: old === undefined ? "new" : "incomparable",
        relative: "",
      };
    const { change, relative } = compareTargets(old.annual, annual);
    return { name, from: old.annual.raw, to, change, relative: relative === null ? "" : signed(relative) };
  });
  const gone = [...earlier.values()].map(
    ({ name, annual }): IndicatorChange => ({ name, from: annual?.raw ?? "", to: "", change: "gone", relative: "" }),
  );
  return [...changes, ...gone];
}

function keyOf(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "");
}

function signed(relative: number): string {
  const percent = Math.round(relative * 1000) / 10;
  return `${percent > 0 ? "+" : "−"}${Math.abs(percent)}%`;
}
