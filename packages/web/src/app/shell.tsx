import { Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSession } from "../features/session/api/session.ts";
import { AccountMenu } from "../features/session/components/account-menu.tsx";
import { DemoMark } from "../features/session/components/demo-mark.tsx";
import { DisplayMenu } from "./display-menu.tsx";
import styles from "./shell.module.css";

export function Shell() {
  const { t } = useTranslation();
  const isDemo = useSession().data?.mode !== "local";
  const pages = [
    { to: "/check", title: t("nav.check") },
    { to: "/plans", title: t("plans.title") },
    { to: "/department", title: isDemo ? t("nav.department") : t("nav.imports") },
    { to: "/import", title: t("imports.title") },
    { to: "/rules", title: t("nav.rules") },
  ] as const;
  return (
    <>
      <a className="skip" href="#content">
        {t("nav.skip")}
      </a>
      <header className={styles.header}>
        <Link to="/check" className={styles.brand ?? ""} aria-label={t("nav.brand")}>
          <BrandMark />
          <span className={styles.name}>{t("nav.name")}</span>
        </Link>
        <nav className={styles.nav} aria-label={t("nav.pages")}>
          {pages.map(({ to, title }) => (
            <Link key={to} to={to} className={styles.link ?? ""} activeProps={{ className: styles.active ?? "" }}>
              {title}
            </Link>
          ))}
        </nav>
        <div className={styles.right}>
          <DemoMark />
          <AccountMenu />
          <DisplayMenu />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </>
  );
}

function BrandMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#fff" />
      <path d="M7 8h18M7 14h11M7 20h7" stroke="#1554ad" strokeWidth="2.6" strokeLinecap="round" />
      <path d="m17 21 4 4 6-9" fill="none" stroke="#1554ad" strokeWidth="2.8" strokeLinecap="round" />
    </svg>
  );
}
