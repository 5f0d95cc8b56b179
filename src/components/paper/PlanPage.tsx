import type { ToolUi } from '../../content/tool-ui/index';

interface PlanPageProps {
  title: string;
  question: string;
  words: ToolUi['checklist']['plan'];
  tasks: readonly { id: string; action: string; item: string; answer: string; owner: string; by: string }[];
}

/** What to do on one page, to hang up or to take along; what is not agreed yet has a line to write on. */
export const PlanPage = ({ title, question, words, tasks }: PlanPageProps) => (
  <article class="p-page">
    <h1>{title}</h1>
    <p>{question}</p>
    <table class="p-table p-plan">
      <thead>
        <tr>
          <th scope="col" class="p-narrow" />
          <th scope="col">{title}</th>
          <th scope="col" class="p-who">
            {words.who}
          </th>
          <th scope="col" class="p-by">
            {words.by}
          </th>
        </tr>
      </thead>
      <tbody>
        {tasks.map(({ id, action, item, answer, owner, by }, index) => (
          <tr key={id}>
            <td class="p-narrow">{index + 1}</td>
            <td>
              <b>{action}</b>
              <small>
                {item}: {answer}
              </small>
            </td>
            <td>{owner}</td>
            <td>{by}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </article>
);
