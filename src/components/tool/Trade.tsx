import { choosing } from '../field/choosing';
import { chooseTrade, chosenTrade } from '../../lib/state/trade';
import type { ViewModel } from './view-model';

/** Whose assumptions stand in the fields nobody has answered: of business in general, or of a trade. */
export function Trade({ model }: { model: ViewModel }) {
  // Read anew with every drawing: another tab may have chosen.
  const trade = model.state.ready ? chosenTrade() : null;
  const { ui } = model.site;
  const trades = Object.keys(model.words.examples).filter((id) => id in ui.trades);
  const chosen = trade !== null && trades.includes(trade) ? trade : '';
  return (
    <p class="t-trade">
      <label>
        {ui.tradeIs}{' '}
        <select
          name="t-trade"
          autocomplete="off"
          value={chosen}
          ref={choosing(chosen)}
          onChange={(event) => chooseTrade(event.currentTarget.value || null)}
        >
          <option value="">{ui.general}</option>
          {trades.map((id) => (
            <option key={id} value={id} selected={id === chosen}>
              {ui.trades[id]}
            </option>
          ))}
        </select>
      </label>{' '}
      <span>{ui.tradeHelp}</span>
    </p>
  );
}
