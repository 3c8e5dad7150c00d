import { type ThemeConfig, theme } from "antd";

const FONTS =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", system-ui, sans-serif';

const SHARED = {
  fontFamily: FONTS,
  fontSize: 14,
  borderRadius: 4,
  wireframe: false,
  motionDurationMid: "0.12s",
  motionDurationSlow: "0.16s",
};

/** One blue for action; every text colour reaches 4.5 : 1 on its ground. */
export const LIGHT: ThemeConfig = {
  cssVar: { key: "mingji" },
  token: {
    ...SHARED,
    colorPrimary: "#1554ad",
    colorLink: "#1554ad",
    colorInfo: "#1554ad",
    colorError: "#b3261e",
    colorWarning: "#8f5200",
    colorSuccess: "#1b7a3d",
    colorText: "#1f2329",
    colorTextSecondary: "#51565e",
    colorTextTertiary: "#5c626b",
    colorTextPlaceholder: "#686e78",
    colorBorder: "#8f959e",
    colorBgLayout: "#f2f4f7",
  },
};

export const DARK: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  cssVar: { key: "mingji" },
  token: {
    ...SHARED,
    colorPrimary: "#3d7fe0",
    colorLink: "#7db0f7",
    colorLinkHover: "#a3c8fa",
    colorInfo: "#3d7fe0",
    colorError: "#f0776c",
    colorWarning: "#e0a03c",
    colorSuccess: "#5bbf7d",
    colorText: "#e6e8eb",
    colorTextSecondary: "#b3b8bf",
    colorTextTertiary: "#a6abb3",
    colorTextPlaceholder: "#9aa0a8",
    colorBorder: "#6c727b",
    colorBgLayout: "#101214",
    colorBgContainer: "#17191c",
    colorBgElevated: "#1f2226",
  },
  components: { Button: { colorPrimary: "#2b66bf", colorPrimaryHover: "#3673cf" } },
};
