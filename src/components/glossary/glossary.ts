// The box over the glossary that leaves only the terms somebody looks for. Without script all of them stand there.
import { fold } from '../../lib/search/fold';

const form = document.querySelector<HTMLFormElement>('.g-filter');
const box = form?.querySelector('input');
const reset = form?.querySelector('button');
const said = form?.querySelector<HTMLElement>('[role="status"]');

if (form && box && reset && said) {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-words]')];
  const letters = [...document.querySelectorAll<HTMLElement>('[data-letter]')];
  const apply = (): void => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    for (const line of lines)
      line.hidden = !words.every((word) => (line.dataset['words'] ?? '').includes(word));
    for (const letter of letters) letter.hidden = !letter.querySelector('[data-words]:not([hidden])');
    const count = lines.filter((line) => line.id !== '' && !line.hidden).length;
    const { found = '', none = '' } = form.dataset;
    said.textContent = words.length === 0 ? '' : count === 0 ? none : found.replace('{count}', String(count));
    reset.hidden = words.length === 0;
  };
  form.hidden = false;
  box.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    box.value = '';
    apply();
    box.focus();
  });
  // A link to a term that the filter has taken away brings it back.
  addEventListener('hashchange', () => {
    if (document.getElementById(location.hash.slice(1))?.closest('[hidden]')) {
      box.value = '';
      apply();
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  });
  apply();
}
