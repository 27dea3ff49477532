/** The accounts that answered for Amazon in 2014, in the US and in the UK (docs/facts/amazon.md 1). */
export const SERVICE_ACCOUNTS = ['MyAmazon', 'MyAmazonUK'] as const;
type ServiceAccount = (typeof SERVICE_ACCOUNTS)[number];

/** The service account with this handle, in any case and without the @; null for every other account. */
export function findServiceAccount(handle: string): ServiceAccount | null {
  return SERVICE_ACCOUNTS.find((account) => account.toLowerCase() === handle.toLowerCase()) ?? null;
}
