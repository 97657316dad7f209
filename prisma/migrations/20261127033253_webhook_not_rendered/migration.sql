-- AlterEnum
ALTER TYPE "WebhookFailure" ADD VALUE 'NOT_RENDERED';
