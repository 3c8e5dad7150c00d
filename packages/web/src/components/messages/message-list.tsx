import { placeText } from "@mingji/core/document/place-text";
import type { Locator } from "@mingji/core/document/locator";
import { type Message, messageText } from "@mingji/core/message";
import { useTranslation } from "react-i18next";
import type { CellAddress } from "../../lib/address.ts";
import { useLanguage } from "../../lib/language.ts";
import { SeverityMark } from "../severity-mark.tsx";
import styles from "./message-list.module.css";

interface MessageListProps {
  readonly messages: readonly Message[];
  readonly onSelect: (address: CellAddress | null, place: Locator) => void;
}

const MOST_SHOWN = 500;

/** What the reader repaired, was unsure of, or could not read. */
export function MessageList({ messages, onSelect }: MessageListProps) {
  const { t } = useTranslation();
  if (messages.length === 0) return <p className={styles.none}>{t("messages.none")}</p>;
  return (
    <div className={styles.scroller} role="region" aria-label={t("messages.title")} tabIndex={0}>
      <p className={styles.lead}>{t("messages.lead")}</p>
      <ul className={styles.list}>
        {messages.slice(0, MOST_SHOWN).map((message, index) => (
          // Messages never change order; two may be alike.
          <MessageItem key={`${message.code} ${index}`} message={message} onSelect={onSelect} />
        ))}
      </ul>
      {messages.length > MOST_SHOWN ? (
        <p className={styles.lead}>{t("messages.more", { count: messages.length - MOST_SHOWN })}</p>
      ) : null}
    </div>
  );
}

function MessageItem({ message, onSelect }: Pick<MessageListProps, "onSelect"> & { readonly message: Message }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { at, alternatives = [] } = message;
  const place = at === undefined ? "" : placeText(at, language);
  return (
    <li className={styles.item}>
      <SeverityMark severity={message.severity} />
      <div>
        <span className="only-heard">{t(`severity.${message.severity}`)}</span>
        <div>{messageText(message, language)}</div>
        {alternatives.length === 0 ? null : (
          <div className={styles.quiet}>{t("messages.alternatives", { list: alternatives.join(" / ") })}</div>
        )}
        {place === "" ? null : (
          <button type="button" className={styles.place} onClick={() => onSelect(addressOf(message), at ?? {})}>
            {t("messages.show", { place })}
          </button>
        )}
      </div>
    </li>
  );
}

function addressOf({ project, indicator, field }: Message): CellAddress | null {
  if (project === undefined) return null;
  return { project, indicator: indicator ?? null, field: field ?? "name" };
}
