// Whether a day is past, only the visitor's clock knows: the page may have been built weeks ago.
const today = new Date();
const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
for (const table of document.querySelectorAll<HTMLElement>('[data-overdue]')) {
  for (const day of table.querySelectorAll<HTMLTimeElement>('[data-review-by]')) {
    if (day.dateTime >= iso) continue;
    const word = document.createElement('strong');
    word.textContent = table.dataset['overdue'] ?? '';
    day.after(' ', word);
    day.closest('tr')?.setAttribute('data-past', '');
  }
}

export {};
