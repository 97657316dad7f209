import { describe, expect, it } from 'vitest';
import { mentionedIn, splitAtMentions, unfinishedMention } from './mentions.ts';

describe('a mention being typed', () => {
  it('is what follows an @ at the beginning of a word', () => {
    expect(unfinishedMention('@', 1)).toEqual({ start: 0, search: '' });
    expect(unfinishedMention('see @Sa', 7)).toEqual({ start: 4, search: 'Sa' });
    expect(unfinishedMention('see @Sa, please', 7)).toEqual({ start: 4, search: 'Sa' });
    expect(unfinishedMention('ببین\n@علی\u200Cر', 11)).toEqual({ start: 5, search: 'علی\u200Cر' });
  });

  it('is not an address, nor what stands behind a finished word', () => {
    expect(unfinishedMention('mina@first', 10)).toBeNull();
    expect(unfinishedMention('@Sara hello', 11)).toBeNull();
    expect(unfinishedMention('hello', 5)).toBeNull();
  });
});

describe('mentions in a text', () => {
  it('are those whose names still stand in it', () => {
    const [sara, ali] = [
      { id: '1', displayName: 'Sara' },
      { id: '2', displayName: 'Ali R.' },
    ];
    expect(mentionedIn('for @Ali R.', [sara, ali])).toEqual([ali]);
  });

  it('are set apart, the longest name first and with every character its own', () => {
    expect(splitAtMentions('@Ali R. and @Ali (a+b)', ['Ali', 'Ali R.'])).toEqual([
      { text: '@Ali R.', isMention: true },
      { text: ' and ', isMention: false },
      { text: '@Ali', isMention: true },
      { text: ' (a+b)', isMention: false },
    ]);
    expect(splitAtMentions('no @AliR. here', ['Ali R.'])).toEqual([{ text: 'no @AliR. here', isMention: false }]);
    expect(splitAtMentions('plain', [])).toEqual([{ text: 'plain', isMention: false }]);
  });
});
