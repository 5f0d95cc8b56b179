import type { ToolUi } from '../../content/tool-ui/index';
import { fill } from '../../lib/i18n/messages';
import type { ReadingEcho } from './NumberInput';

/** How a date was read, where that is more than was typed. */
export const ReadAs = ({ echo, ui }: { echo: ReadingEcho | null; ui: ToolUi }) =>
  echo?.readAs ? <p class="t-help">{fill(ui.readAs, { value: echo.readAs })}</p> : null;
