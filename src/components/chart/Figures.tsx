import { untranslated } from '../tool/untranslated';
import type { Table } from './table';

/** The figures of a picture as a table, which is also its description for a screen reader. */
export function Figures({ id, table }: { id: string; table: Table }) {
  return (
    <table id={id} class={table.ofWords ? 't-of-words' : undefined}>
      <thead>
        <tr>
          {table.head.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ name, cells, paper }, row) => (
          <tr key={`${row} ${name}`} class={paper ? undefined : 't-chart-more'}>
            <th scope="row">{name}</th>
            {cells.map((text, column) => (
              <td key={column} translate={untranslated}>
                {text}
              </td>
            ))}
          </tr>
        ))}
        {table.notes.map((note) => (
          <tr key={note}>
            <th scope="row" colSpan={table.head.length}>
              {note}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
