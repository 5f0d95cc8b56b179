import { isNumeric } from '../field/field';
import type { Session } from './session';

/** Fields whose figure is allowed but unusual (UNUSUAL_HIGH); asked by the form, not part of the model. */
export const unusualIn = (session: Session): string[] =>
  Object.entries(session.model.inputs)
    .filter(
      ([key, field]) =>
        isNumeric(field) && field.warnAbove !== undefined && Number(session.answer(key)) > field.warnAbove,
    )
    .map(([key]) => key);
