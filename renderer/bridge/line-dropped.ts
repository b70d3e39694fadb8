import { TRPCClientError } from '@trpc/client';

/** True for what a call comes to when the line went down before it was answered. */
export function lineDropped(error: unknown): boolean {
  return error instanceof TRPCClientError && error.shape === undefined;
}
