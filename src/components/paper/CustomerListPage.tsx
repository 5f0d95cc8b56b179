import type { CustomerListWords } from '../../content/ui/index';

/** As many customers as a page has lines for; who has more copies the page. */
const lines = 25;

/** A page of customers by number with a line for each, for what every step of a campaign finds out about them. */
export function CustomerListPage(props: { words: CustomerListWords; title?: 'h1' | 'h2' }) {
  const { words, title: Title = 'h1' } = props;
  const columns = Object.entries(words.columns);
  return (
    <article class="p-page p-dense">
      <header class="p-head">
        <Title class="p-title">{words.title}</Title>
        <p>{words.note}</p>
        {[words.date, words.page].map((label) => (
          <div key={label} class="p-field">
            <p class="p-label">{label}</p>
            <div class="p-place-to-write">
              <span class="p-line">
                <span />
              </span>
            </div>
          </div>
        ))}
      </header>
      <table class="p-table p-list">
        <thead>
          <tr>
            {columns.map(([id, { name, note }]) => (
              <th key={id} scope="col" class={`p-of-${id}`}>
                {name}
                <small>{note}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, index) => (
            <tr key={index} class="p-empty">
              {columns.map(([id]) => (
                <td key={id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
