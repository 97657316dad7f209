-- AlterEnum
ALTER TYPE "TicketHistoryAction" ADD VALUE 'DETAILS_CHANGED';
