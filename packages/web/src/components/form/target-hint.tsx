import { formatTarget } from "@mingji/core/target/format-target";
import type { Target } from "@mingji/core/target/target";
import { useTranslation } from "react-i18next";
import styles from "./target-hint.module.css";

/** How a target cell was understood: kind, canonical text, parts, confidence, repairs, what to ask. */
export function TargetHint({ target }: { readonly target: Target }) {
  const { t } = useTranslation();
  const canonical = formatTarget(target);
  const lines: readonly (readonly [string, string])[] = [
    [t("target.kind"), t(`target.kinds.${target.kind}`)],
    ...(canonical === "" ? [] : [[t("target.canonical"), canonical] as const]),
    ...(target.dateResolved === null ? [] : [[t("target.resolved"), target.dateResolved] as const]),
    ...(target.op !== null && !target.opExplicit ? [[t("target.sign"), t("target.signNotPrinted")] as const] : []),
    [t("target.confidence"), t(`target.confidences.${target.confidence}`)],
    ...(target.repairs.length === 0
      ? []
      : [
          [
            t("target.repairs"),
            target.repairs.map((repair) => t(`repair.${repair}` as "repair.latex", repair)).join("；"),
          ] as const,
        ]),
    ...(target.ask.length === 0
      ? []
      : [[t("target.ask"), target.ask.map((question) => t(`target.questions.${question}`)).join("；")] as const]),
  ];
  return (
    <dl className={styles.hint}>
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
