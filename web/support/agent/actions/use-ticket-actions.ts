import { useNavigate, useSearchParams } from '@remix-run/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient, type TypedDocumentNode } from 'urql';
import type {
  AgentTicketStateFragment,
  AssignTicketInput,
  SupportPriority,
  SupportTicketStatus,
  UpdateTicketInput,
} from '../../../gql/graphql.ts';
import { copyText } from '../../../lib/copy-text.ts';
import { failureText } from '../../../lib/failure-text.ts';
import {
  AddTicketLabel,
  AssignTicket,
  ChangeTicketPriority,
  DeleteTicket,
  MoveTicket,
  RemoveTicketLabel,
  UpdateTicket,
} from './action-documents.ts';

interface Payload {
  errors: { code?: string; message: string }[];
}

type Change = Pick<AssignTicketInput, 'assigneeId' | 'teamId'>;

export type TicketActions = ReturnType<typeof useTicketActions>;

/** What an agent does with a ticket besides writing. Each says what became of it, and gives whether it was done. */
export function useTicketActions(ticket: AgentTicketStateFragment) {
  const { t } = useTranslation();
  const client = useClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return useMemo(() => {
    const ticketId = ticket.id;
    const write = async <Answer extends Payload, Input>(
      document: TypedDocumentNode<Record<string, Answer>, { input: Input }>,
      input: Input,
    ): Promise<Answer> => {
      const { data, error } = await client.mutation(document, { input }).toPromise();
      const answer = data && Object.values(data)[0];
      if (answer) return answer;
      // An operation that failed as a whole is told like a refusal.
      return { errors: [{ message: failureText(error, t) }] } as Answer;
    };
    const tell = ({ errors: [problem] }: Payload, done?: string): boolean => {
      if (problem) toast.error(problem.message);
      else if (done !== undefined) toast.success(done);
      return !problem;
    };
    return {
      async changeStatus(status: SupportTicketStatus, note?: string): Promise<boolean> {
        const answer = await write(MoveTicket, { ticketId, status, note: note === '' ? undefined : note });
        const now = answer.ticket;
        if (answer.errors[0]?.code === 'INVALID_TRANSITION' && now && now.status !== ticket.status) {
          const move = now.history?.nodes.find(({ fieldName }) => fieldName === 'status');
          const name = move?.actor?.displayName ?? t('desk.system');
          toast.warning(t('desk.status.overtaken', { name, status: t(`support.status.${now.status}`) }));
          return false;
        }
        return tell(answer, t('support.ticket.changed', { status: t(`support.status.${status}`) }));
      },
      async changePriority(priority: SupportPriority): Promise<boolean> {
        const done = t('desk.priority.changed', { priority: t(`support.priority.${priority}`) });
        return tell(await write(ChangeTicketPriority, { ticketId, priority }), done);
      },
      async setLabel(labelId: string, isOn: boolean): Promise<boolean> {
        return tell(await write(isOn ? AddTicketLabel : RemoveTicketLabel, { ticketId, labelId }));
      },
      async setCategory(categoryId: string | null): Promise<boolean> {
        return tell(await write(UpdateTicket, { ticketId, categoryId }), t('desk.category.changed'));
      },
      /** Refusals are the form's to show. */
      update(details: Omit<UpdateTicketInput, 'ticketId'>): Promise<Payload> {
        return write(UpdateTicket, { ticketId, ...details });
      },
      /** `name`: who is to have it, null for nobody. */
      async assign(change: Change, name: string | null): Promise<boolean> {
        const expectedAssigneeId = ticket.assignee?.id ?? null;
        const answer = await write(AssignTicket, { ticketId, expectedAssigneeId, ...change });
        const [problem] = answer.errors;
        if (problem?.code === 'CONFLICT') {
          toast.warning(problem.message);
          return false;
        }
        return tell(answer, name === null ? t('support.assign.released') : t('support.assign.done', { name }));
      },
      async remove(): Promise<boolean> {
        const isDone = tell(await write(DeleteTicket, { ticketId }), t('desk.delete.done', { number: ticket.number }));
        if (isDone) navigate(`/dashboard/support${search.size > 0 ? `?${search}` : ''}`);
        return isDone;
      },
      copy(text: string, done: string): void {
        void copyText(text).then(
          () => toast.success(done),
          () => toast.error(t('shell.copyFailed')),
        );
      },
    };
  }, [client, navigate, search, t, ticket]);
}
