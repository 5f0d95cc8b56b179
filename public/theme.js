// Before the page is drawn: the example business of this tab, and the chosen appearance.
try {
  const page = document.documentElement.dataset;
  const example = () => (page.page === 'embed' ? '' : sessionStorage['stammkunde/example']);
  const now = example();
  if (now) page.example = now;
  // A page the browser has kept may be of another business.
  addEventListener('pageshow', (event) => event.persisted && example() !== now && location.reload());
  const record = JSON.parse(localStorage.getItem('stammkunde/settings') || 'null');
  const theme = record && record.d && record.d.theme;
  if (theme === 'light' || theme === 'dark') page.theme = theme;
} catch {
  // Without storage the device decides.
}
