// Sets the chosen appearance before the page is drawn.
try {
  const record = JSON.parse(localStorage.getItem('stammkunde/settings') || 'null');
  const theme = record && record.d && record.d.theme;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the device decides.
}
