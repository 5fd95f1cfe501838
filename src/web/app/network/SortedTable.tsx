import {
  type ColumnDef,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useStrings } from '../language.js';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export interface Column<Item> {
  readonly id: string;
  readonly head: string;
  /** By which rows are sorted: numbers from the greatest, words from the first. */
  readonly value: (item: Item) => number | string;
  readonly cell: (item: Item) => ReactNode;
}

interface SortedTableProps<Item extends RowData> {
  readonly label: string;
  readonly items: readonly Item[];
  /** To be kept from one render to the next. The first names the row. */
  readonly columns: readonly Column<Item>[];
  /** Column by which rows are sorted at first. */
  readonly by: string;
  readonly keyOf: (item: Item) => string;
  /** The chosen row, which is brought into view. */
  readonly chosen: string | null;
}

/** Height of a row in px: rows out of sight are not in the page, so their height must be known. */
const ROW = 34;

/** A long table of which only the rows in sight are in the page; a click on a head sorts. */
export function SortedTable<Item extends RowData>(props: SortedTableProps<Item>) {
  const { label, items, columns, by, keyOf, chosen } = props;
  const { network } = useStrings();
  const box = useRef<HTMLElement>(null);
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: items,
    initialState: { sorting: [{ id: by, desc: true }] },
    getRowId: keyOf,
    enableSortingRemoval: false,
  });
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const at = chosen === null ? -1 : rows.findIndex((row) => row.id === chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
  }, [at, virtual]);
  const seen = virtual.getVirtualItems();
  return (
    <section ref={box} className="node-table" aria-label={label}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, head }) => {
              const column = table.getColumn(id);
              return (
                <th key={id} scope="col" aria-sort={SORTED[String(column?.getIsSorted())] ?? 'none'}>
                  <button type="button" className="plain" title={network.sort} onClick={() => column?.toggleSorting()}>
                    {head}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <Gap height={seen[0]?.start ?? 0} />
          {seen.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <tr key={row.id} aria-rowindex={index + 2} className={index === at ? 'chosen' : ''}>
                <Cells item={row.original} columns={columns} />
              </tr>
            );
          })}
          <Gap height={virtual.getTotalSize() - (seen.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

const SORTED: Readonly<Record<string, 'ascending' | 'descending'>> = { asc: 'ascending', desc: 'descending' };

function definitionOf<Item extends RowData>({ id, value }: Column<Item>): ColumnDef<typeof features, Item> {
  return { id, accessorFn: value, sortFn: sortFn_basic, sortDescFirst: true };
}

function Cells<Item>({ item, columns }: { readonly item: Item; readonly columns: readonly Column<Item>[] }) {
  return columns.map(({ id, cell, value }, index) =>
    index === 0 ? (
      <th key={id} scope="row">
        {cell(item)}
      </th>
    ) : (
      <td key={id} className={typeof value(item) === 'number' ? 'number' : ''}>
        {cell(item)}
      </td>
    ),
  );
}

/** Stands for the rows out of sight. */
function Gap({ height }: { readonly height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds nothing, so nothing in it takes the focus
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}
