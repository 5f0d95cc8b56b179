export { formulaWords } from './words';
