import type { ComponentType } from 'preact';
import type { FieldKind } from '../../lib/field/field';
import type { ListProps } from './props';

type ListKind = Extract<FieldKind, 'rows' | 'answers' | 'dates'>;

/** How each kind of list is asked for: in a form of its own that is fetched when it comes near. */
export const lists: Readonly<Record<ListKind, () => Promise<ComponentType<ListProps>>>> = {
  rows: () => import('./RowsInput').then((module) => module.RowsInput),
  answers: () => import('./AnswersInput').then((module) => module.AnswersInput),
  dates: () => import('./DatesInput').then((module) => module.DatesInput),
};
