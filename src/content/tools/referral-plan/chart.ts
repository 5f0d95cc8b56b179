import type { Charts } from '../../../lib/chart/chart';

const questions = ['howManyAndWhy', 'whoAndThanks', 'howManyCame', 'howItWent', 'howToRaise'] as const;

export const charts: Charts = {
  questions({ inputs, words }) {
    const answers = (inputs['fiveQuestions'] ?? {}) as Readonly<Record<string, unknown>>;
    const values = questions.map((id) => (typeof answers[id] === 'number' ? answers[id] : null));
    if (values.every((value) => value === null)) return null;
    return {
      kind: 'bars',
      title: words['title_questions'] ?? '',
      x: { name: words['questionAxis'] ?? '', labels: questions.map((id) => words[id] ?? id) },
      unit: 'points',
      max: 4,
      series: [{ name: words['points'] ?? '', role: 'main', values }],
    };
  },
};
