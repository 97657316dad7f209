import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { declaredVariables } from './declared-variables.ts';

it('what an operation declares is kept of its variables, null too, and nothing else', () => {
  const document = parse('query A($id: ID!, $after: String) { node(id: $id) { id } } query B($other: ID!) { a }');
  const sent = { id: 'x', after: null, other: 'y', ballast: 'z'.repeat(1000) };
  expect(declaredVariables(getOperationAST(document, 'A'), sent)).toEqual({ id: 'x', after: null });
  expect(declaredVariables(getOperationAST(document, 'B'), sent)).toEqual({ other: 'y' });
  expect(declaredVariables(getOperationAST(document, 'B'), null)).toEqual({});
});
