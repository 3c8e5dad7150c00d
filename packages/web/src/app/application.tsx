import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { useEffect } from "react";
import { ApiError } from "@mingji/contract/client";
import { useLanguage } from "../lib/language.ts";
import { useIsDark } from "../lib/theme.ts";
import "./application.css";
import { router } from "./router.tsx";
import { DARK, LIGHT } from "./theme-tokens.ts";

/** A refusal will be the same the next time; only a server that could not be reached is asked again. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 2 && error instanceof ApiError && error.status === 0,
    },
  },
});

export function Application() {
  const language = useLanguage();
  const isDark = useIsDark();
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }, [isDark]);
  return (
    <ConfigProvider
      theme={isDark ? DARK : LIGHT}
      locale={language === "zh" ? zhCN : enUS}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <App className="application">
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
