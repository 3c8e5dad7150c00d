import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FindingFilter } from "../../../lib/finding-filter.ts";
import { loadSample } from "../load-sample.ts";
import { useCheck } from "../use-check.ts";
import { CheckFileView } from "./check-file-view.tsx";
import styles from "./check.module.css";
import { CheckSettingsBar } from "./check-settings-bar.tsx";
import { DropZone } from "./drop-zone.tsx";
import { FileStrip } from "./file-strip.tsx";
import { PickButton } from "./pick-button.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { Welcome } from "./welcome.tsx";

interface CheckPageProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** 体检: files are read, extracted and audited in this browser; nothing is sent anywhere. */
export function CheckPage({ filter, onFilter }: CheckPageProps) {
  const { t } = useTranslation();
  const { files, settings, session } = useCheck();
  useEffect(() => session.warm(), [session]);
  const [shownId, setShownId] = useState<number | null>(files[0]?.id ?? null);
  const add = (chosen: readonly File[]) => {
    const first = session.add(chosen);
    if (first !== null) setShownId(first);
  };
  const drop = useFileDrop(add);
  const shown = files.find(({ id }) => id === shownId) ?? files[0];
  const [sampleFailed, setSampleFailed] = useState(false);
  const addSample = () => {
    setSampleFailed(false);
    loadSample().then(
      (file) => add([file]),
      () => setSampleFailed(true),
    );
  };

  return (
    // Dropping is a second way; the button is there for the keyboard.
    <div className={styles.page} {...drop.handlers}>
      <h1 className="only-heard">{t("check.title")}</h1>
      {shown === undefined ? (
        <Welcome>
          <DropZone onFiles={add} onSample={addSample} isOver={drop.isOver} sampleFailed={sampleFailed} />
        </Welcome>
      ) : (
        <>
          <div className={styles.toolbar}>
            <PickButton onFiles={add} />
            <FileStrip files={files} shown={shown.id} onShow={setShownId} onRemove={session.remove} />
            <CheckSettingsBar settings={settings} onChange={session.choose} />
          </div>
          <CheckFileView
            key={shown.id}
            entry={shown}
            filter={filter}
            onFilter={onFilter}
            onCancel={() => session.cancel(shown.id)}
            onAgain={() => session.again(shown.id)}
          />
          {drop.isOver ? <div className={styles.dropHere}>{t("check.dropHere")}</div> : null}
        </>
      )}
    </div>
  );
}
