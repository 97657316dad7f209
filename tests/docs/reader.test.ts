import { describe, expect, it } from 'vitest';
import { Names } from './names.ts';
import { blocksOf, stepsOf } from './page.ts';

// What tests/docs/api-page.test.ts relies on: a page that is wrong does not pass.

const page = (...lines: string[]) => stepsOf(blocksOf(lines.join('\n')));

describe('a page is refused', () => {
  it.each([
    ['a language that nobody runs', ['```ruby', 'puts 1', '```'], 'nobody knows'],
    ['a word without a meaning', ['```bash skip', 'true', '```'], 'what skip means'],
    ['output of nothing', ['```json', '{}', '```'], 'nobody knows'],
    ['an operation without its answer', ['```graphql', '{ viewer { __typename } }', '```'], 'answer is not shown'],
    ['a program without a name', ['```js', 'console.log(1);', '```'], 'as what to save it'],
    ['a block that is never closed', ['```bash', 'true'], 'never closed'],
    ['a block in a list', ['- so:', '  ```bash', '  true', '  ```'], 'stands in a list'],
  ])('for %s', (_name, lines, reason) => {
    expect(() => page(...lines)).toThrow(reason);
  });
});

it('what a command prints stands behind it; what a running program prints next names the program', () => {
  const steps = page(
    ...['```python', '# hear.py', 'print(1)', '```'],
    ...['```bash second', 'python3 hear.py', '```', '```text', '1', '```'],
    ...['```bash', 'true', '```', '```text hear.py', '2', '```'],
  );
  expect(steps.map(({ does }) => does)).toEqual(['save', 'start', 'command', 'watch']);
  expect(steps[1]).toMatchObject({ file: 'hear.py', shown: { text: '1' } });
  expect(steps[2]).toMatchObject({ shown: null });
});

describe('a name', () => {
  const shown = { id: '<ticket>', at: '<time>' };
  const came = { id: 'VGlja2V0OjE', at: '2026-03-25T11:00:00.000Z' };

  it('is the value that an answer shows first, and no other afterwards', () => {
    const names = new Names();
    expect(names.settle(shown, came)).toEqual(came);
    expect(names.fill('of <ticket>')).toBe('of VGlja2V0OjE');
    expect(names.settle(shown, { ...came, id: 'VGlja2V0OjI' })).not.toEqual({ ...came, id: 'VGlja2V0OjI' });
    expect(names.settle(shown, { ...came, at: '2027-03-25T11:00:00Z' })).toEqual({
      ...came,
      at: '2027-03-25T11:00:00Z',
    });
  });

  it('shares its value with no other', () => {
    const names = new Names();
    names.settle('<ticket>', 'VGlja2V0OjE');
    expect(names.settle('<other ticket>', 'VGlja2V0OjE')).toBe('<other ticket>');
  });

  it('stands for nothing that has another form', () => {
    const names = new Names();
    expect(names.settle('<time>', 'yesterday')).toBe('<time>');
    expect(names.settle('<your key>', 'ahs_a-session-and-no-key-0123456789abcdef')).toBe('<your key>');
    expect(names.settle('<ticket>', null)).toBe('<ticket>');
  });

  it('is told by an answer before it is used', () => {
    expect(() => new Names().fill('of <ticket>')).toThrow('<ticket>');
  });
});

it('what differs is told: missing, more, in another order, or a number that does not vary', () => {
  const names = new Names();
  const differ = (shown: unknown, came: unknown) => expect(names.settle(shown, came, ['left'])).not.toEqual(came);
  differ({ a: 1 }, { a: 1, b: 2 });
  differ({ a: 1, b: 2 }, { a: 1 });
  differ([1, 2], [2, 1]);
  differ({ cost: 1 }, { cost: 2 });
  differ({ left: 1 }, { left: null });
  expect(names.settle({ left: 1 }, { left: 2 }, ['left'])).toEqual({ left: 2 });
});
