import { marksOf, templatesKey } from '../../lib/state/marks';

// A sheet of paper says whose it is, once somebody has said so beside a letter; until then there is room for a pen.
addEventListener('beforeprint', () => {
  const place = document.querySelector('.paper-head [data-firm]');
  const firm = marksOf(templatesKey)['field.firm'];
  if (place) place.textContent = typeof firm === 'string' ? firm : '';
});
