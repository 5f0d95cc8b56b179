import { untranslated } from './untranslated';
import type { ViewModel } from './view-model';

/** A result that is rows, as a table: the columns the words name, and a line a row. */
export function ResultTable({ model, name }: { model: ViewModel; name: string }) {
  const { value } = model.session.figure(name);
  const columns = Object.entries(model.words.quantities[name]?.columns ?? {});
  if (!Array.isArray(value) || value.length === 0) return null;
  const rows = (value as Readonly<Record<string, unknown>>[]).map((row) =>
    columns.map(([column]) => ({
      text: model.member(name, row[column] ?? null),
      isFigure: typeof row[column] === 'number',
    })),
  );
  return (
    <table class="t-table">
      <thead>
        <tr>
          {columns.map(([column, label]) => (
            <th scope="col" key={column}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map(({ text, isFigure }, column) => (
              <td key={column} translate={!isFigure || untranslated}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
