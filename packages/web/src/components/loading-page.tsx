import { Spin } from "antd";
import { useTranslation } from "react-i18next";

export function LoadingPage() {
  const { t } = useTranslation();
  return (
    <div role="status" style={{ padding: 64, textAlign: "center" }}>
      <Spin description={t("loading")} size="large">
        <div style={{ minHeight: 80 }} />
      </Spin>
    </div>
  );
}
