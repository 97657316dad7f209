/** Marks a field of a type that requesters see too: for agents; null for everybody else. */
export const staffOnly = {
  nullable: true,
  authScopes: { staff: true },
  unauthorizedResolver: () => null,
} as const;
