import { graphql } from '../gql/index.ts';
import type { Client } from './client.ts';

export const minute = 60_000;
export const hour = 60 * minute;

export const UpdateSettings = graphql(`
  mutation TestUpdateSettings($input: UpdateSupportSettingsInput!) {
    updateSupportSettings(input: $input) {
      settings {
        slaTargets {
          priority
          firstResponseMinutes
          resolutionMinutes
        }
        businessSlots {
          weekday
          opens
          closes
        }
        holidays
        autoCloseHours
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const ChangePriority = graphql(`
  mutation TestChangePriority($input: ChangeTicketPriorityInput!) {
    changeTicketPriority(input: $input) {
      ticket {
        priority
      }
      errors {
        code
      }
    }
  }
`);

const Sla = graphql(`
  query TestSla($id: ID!) {
    ticket(id: $id) {
      createdAt
      updatedAt
      status
      sla {
        firstResponse {
          ...TestClock
        }
        resolution {
          ...TestClock
        }
      }
    }
  }
  fragment TestClock on SlaClock {
    dueAt
    metAt
    elapsedSeconds
    remainingSeconds
    isPaused
    isBreached
  }
`);

/** Makes a workspace's support open day and night, so that business time is time. */
export async function openDayAndNight(agent: Client): Promise<void> {
  const businessSlots = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));
  const { updateSupportSettings } = await agent.run(UpdateSettings, { input: { businessSlots } });
  if (!updateSupportSettings.settings) throw new Error(`refused: ${JSON.stringify(updateSupportSettings.errors)}`);
}

/** A ticket with its clocks, as an agent sees it; times of clocks as minutes after the opening, seconds as minutes. */
export async function readClocks(agent: Client, id: string) {
  const { ticket } = await agent.run(Sla, { id });
  if (!ticket?.sla) throw new Error('no such ticket');
  const openedAt = new Date(ticket.createdAt).getTime();
  const minutesAfter = (at: string | null) =>
    at === null ? null : Math.round((new Date(at).getTime() - openedAt) / minute);
  const inMinutes = (clock: (typeof ticket.sla)['resolution']) => ({
    dueAt: minutesAfter(clock.dueAt),
    metAt: minutesAfter(clock.metAt),
    elapsed: Math.round(clock.elapsedSeconds / 60),
    remaining: clock.remainingSeconds === null ? null : Math.round(clock.remainingSeconds / 60),
    isPaused: clock.isPaused,
    isBreached: clock.isBreached,
  });
  return {
    status: ticket.status,
    updatedAt: ticket.updatedAt,
    firstResponse: inMinutes(ticket.sla.firstResponse),
    resolution: inMinutes(ticket.sla.resolution),
  };
}
