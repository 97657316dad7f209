import { useTranslation } from 'react-i18next';
import type { ChatMessageType } from '../../gql/graphql.ts';
import { plainText } from './markdown.ts';

interface Quoted {
  type: ChatMessageType;
  body: string;
  isDeleted: boolean;
}

/** A message as one line of words: of one that has none, what it is. */
export function useExcerpt(): (message: Quoted) => string {
  const { t } = useTranslation();
  return ({ type, body, isDeleted }) => {
    if (isDeleted) return t('chat.message.deleted');
    return plainText(body) || t(`chat.kind.${type}`);
  };
}
