import { Button, type ButtonProps } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

interface PickButtonProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly size?: ButtonProps["size"];
}

/** Opens the system's file dialog; several files may be chosen. */
export function PickButton({ onFiles, size = "middle" }: PickButtonProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type="primary" size={size} onClick={() => input.current?.click()}>
        {t("check.pick")}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t("check.pick")}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again after it was mended.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
