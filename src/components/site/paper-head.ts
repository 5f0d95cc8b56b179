import { marksOf, templatesKey } from '../../lib/state/marks';

// A sheet of paper says whose it is, once somebody has said so beside a letter; until then there is room for a pen.
addEventListener('beforeprint', () => {
  const place = document.querySelector('.paper-head [data-firm]');
  // An embed has no such head, and reads nothing of the device.
  if (!place) return;
  const firm = marksOf(templatesKey)['field.firm'];
  place.textContent = typeof firm === 'string' ? firm : '';
});
