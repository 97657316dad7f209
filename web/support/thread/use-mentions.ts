import { useId, useState, type KeyboardEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { mentionedIn, unfinishedMention, type Colleague, type UnfinishedMention } from './mentions.ts';

const Mentionable = graphql(`
  query Mentionable($search: String) {
    members(role: ADMIN, search: $search, first: 20) {
      nodes {
        id
        displayName
        isBot
      }
    }
    viewer {
      ... on AgentViewer {
        member {
          id
        }
      }
    }
  }
`);

const MOST_SHOWN = 6;

export interface Mentions {
  /** Those who can be chosen now; empty while no mention is being typed. */
  options: readonly Colleague[];
  active: number;
  listId: string;
  /** Looks for a mention at the caret after the text has changed. */
  follow(text: string, caret: number): void;
  close(): void;
  choose(colleague: Colleague): void;
  /** Moves in the list, chooses or closes it; false when the key is not for the list. */
  takes(event: KeyboardEvent): boolean;
  /** Whom a text to be sent mentions. */
  idsIn(text: string): string[];
}

/** Lets colleagues be mentioned in a text by an @ and part of their name. `replace` puts the whole name into it. */
export function useMentions(
  draft: string,
  isOn: boolean,
  replace: (mention: UnfinishedMention, name: string) => void,
): Mentions {
  const listId = useId();
  const [typed, setTyped] = useState<UnfinishedMention | null>(null);
  const [active, setActive] = useState(0);
  // Kept beside the text: who reloads before sending has mentioned the same people.
  const [kept, keep] = useDraft(`ahrom.draft.${draft}.mentions`);
  const chosen = kept === '' ? [] : (JSON.parse(kept) as Colleague[]);
  const [{ data }] = useQuery({
    query: Mentionable,
    variables: { search: typed?.search ?? null },
    pause: !isOn || typed === null,
  });
  const ownId = data?.viewer && 'member' in data.viewer ? data.viewer.member.id : undefined;
  const options =
    typed === null || !data
      ? []
      : data.members.nodes.filter(({ id, isBot }) => !isBot && id !== ownId).slice(0, MOST_SHOWN);

  const close = () => setTyped(null);
  const choose = ({ id, displayName }: Colleague) => {
    if (!typed) return;
    replace(typed, displayName);
    keep(JSON.stringify([...chosen.filter((other) => other.id !== id), { id, displayName }]));
    close();
  };
  return {
    options,
    active: Math.min(active, options.length - 1),
    listId,
    close,
    choose,
    follow(text, caret) {
      if (!isOn) return;
      setTyped(unfinishedMention(text, caret));
      setActive(0);
      if (text === '') keep('');
    },
    takes(event) {
      const colleague = options[Math.min(active, options.length - 1)];
      if (!colleague || event.nativeEvent.isComposing) return false;
      const move = { ArrowDown: 1, ArrowUp: options.length - 1 }[event.key];
      if (move !== undefined) setActive((active + move) % options.length);
      else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) choose(colleague);
      else if (event.key === 'Escape') close();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    idsIn: (text) => mentionedIn(text, chosen).map(({ id }) => id),
  };
}
