import { useLayoutEffect, useRef } from "react";
import type { GridColumn } from "./grid-layout.ts";
import styles from "./grid-table.module.css";

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly onHeight: (height: number) => void;
}

/** One heading row, or two when neighbouring columns share a heading. */
export function GridHead({ columns, onHeight }: GridHeadProps) {
  const head = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    const element = head.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight));
    observer.observe(element);
    onHeight(element.offsetHeight);
    return () => observer.disconnect();
  }, [onHeight]);
  const groups = groupsOf(columns);
  const hasGroups = groups.some(({ title }) => title !== undefined);
  return (
    <thead ref={head} className={styles.head}>
      <tr>
        {groups.flatMap(({ title, members }) =>
          title === undefined
            ? members.map((column) => (
                <th key={column.id} scope="col" rowSpan={hasGroups ? 2 : 1}>
                  {column.title}
                </th>
              ))
            : [
                <th key={`${members[0]?.id ?? ""}+`} scope="colgroup" colSpan={members.length}>
                  {title}
                </th>,
              ],
        )}
      </tr>
      {hasGroups ? (
        <tr>
          {groups.flatMap(({ title, members }) =>
            title === undefined
              ? []
              : members.map((column) => (
                  <th key={column.id} scope="col">
                    {column.title}
                  </th>
                )),
          )}
        </tr>
      ) : null}
    </thead>
  );
}

interface ColumnGroup {
  readonly title: string | undefined;
  readonly members: readonly GridColumn[];
}

function groupsOf(columns: readonly GridColumn[]): readonly ColumnGroup[] {
  const groups: { title: string | undefined; members: GridColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last !== undefined && last.title === column.group) last.members.push(column);
    else groups.push({ title: column.group, members: [column] });
  }
  return groups;
}
