import { type KeyboardEvent, type ReactNode, useId } from "react";
import styles from "./workbench.module.css";

interface ViewTabsProps<V extends string> {
  readonly label: string;
  readonly views: readonly { readonly id: V; readonly title: string }[];
  readonly shown: V;
  readonly onShow: (view: V) => void;
  /** Right of the tabs. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** Tabs in the ARIA pattern: one in the tab order, arrows move and show. They scroll sideways on a small screen. */
export function ViewTabs<V extends string>({ label, views, shown, onShow, actions, children }: ViewTabsProps<V>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = views.findIndex((view) => view.id === shown);
    const next = views[(at + step + views.length) % views.length];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <div className={styles.views}>
      <div className={styles.tabBar}>
        <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
          {views.map((view) => (
            <button
              key={view.id}
              type="button"
              role="tab"
              id={`${id}-${view.id}`}
              className={styles.tab}
              aria-selected={view.id === shown}
              aria-controls={`${id}-panel`}
              tabIndex={view.id === shown ? 0 : -1}
              onClick={() => onShow(view.id)}
            >
              {view.title}
            </button>
          ))}
        </div>
        {actions}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`} className={styles.tabPanel}>
        {children}
      </div>
    </div>
  );
}
