import { Input, Modal } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./plan.module.css";

interface ReasonDialogProps {
  readonly title: string;
  readonly label: string;
  readonly isNeeded: boolean;
  readonly isPending: boolean;
  readonly failure: ReactNode;
  readonly onCancel: () => void;
  readonly onSend: (reason: string) => void;
  /** Further fields above the buttons. */
  readonly children?: ReactNode;
}

/** Asks for a reason; a refusal keeps what was written. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, label, isNeeded, isPending, failure, onCancel, onSend, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState("");
  const isMissing = isNeeded && reason.trim() === "";
  return (
    <Modal
      open
      title={title}
      okText={t("plan.reason.send")}
      cancelText={t("plan.reason.cancel")}
      okButtonProps={{ disabled: isMissing, loading: isPending }}
      onOk={() => onSend(reason.trim())}
      onCancel={onCancel}
      maskClosable={false}
    >
      <label htmlFor={id}>
        {label}
        {isNeeded ? null : t("plan.reason.optional")}
      </label>
      <Input.TextArea
        id={id}
        autoFocus
        rows={4}
        maxLength={5_000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {children}
      <div className={styles.dialogFoot}>{failure}</div>
    </Modal>
  );
}
