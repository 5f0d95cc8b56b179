/** The page of the example businesses: hears what is pressed, and says which business this tab is in; the rest comes late. */
const loading = import('./choose').catch(() => undefined);

const sayIn = (section: HTMLElement, key: string): void => {
  const status = section.querySelector<HTMLElement>('[role="status"]');
  if (status) status.textContent = status.dataset[key] ?? '';
};

const { example } = document.documentElement.dataset;
for (const section of document.querySelectorAll<HTMLElement>('[data-case]'))
  if (section.dataset['case'] === example) {
    sayIn(section, 'here');
    section.querySelector('button')?.toggleAttribute('hidden', true);
    // Where one was pressed, the places to begin with come next.
    const begin = section.querySelector('[data-begin]');
    begin?.querySelector('h3')?.remove();
    if (begin) section.append(begin);
  }

addEventListener('click', (event) => {
  const pressed = (event.target as Element).closest<HTMLElement>('[data-case] button, [data-begin] a');
  const section = pressed?.closest<HTMLElement>('[data-case]');
  // A new tab holds no example; there a link leads to the page as it is.
  if (!pressed || !section || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  void loading
    .then((module) => (module ? module.choose(section.dataset['case'] ?? '', pressed) : 'lost'))
    .then((failed) => {
      if (failed) sayIn(section, failed);
    });
});

export {};
