import type { Answers } from '../../lib/answers/answers';
import { originOf } from '../../lib/reckon/resolve';
import { restingOn } from '../../lib/reckon/resting-on';
import type { Session } from '../../lib/reckon/session';

/**
 * Whether something of the visitor's counts in a figure: an answer of theirs, or what comes to the tool from their
 * profile or from another tool.
 */
export function restsOnOwn(session: Session, answers: Answers, key: string): boolean {
  const own = Object.keys(session.model.inputs).filter((input) => {
    const origin = originOf(session, answers, input);
    return origin.from === 'linked' ? origin.tools.length > 0 : origin.from !== 'default';
  });
  return restingOn(session, key, own).length > 0;
}
