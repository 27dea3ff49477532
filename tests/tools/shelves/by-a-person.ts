/** shelves/publisher.json: null where nobody has said it yet. */
export interface Publisher {
  /** An e-mail address for questions, shown on the shelves. */
  supportAddress: string | null;
  /** Where PRIVACY.md can be read without an account. */
  privacyPolicy: string | null;
  homepage: string | null;
  developerName: string | null;
}

/** What is wrong with what the publisher has said, a sentence each. Null is not wrong, only missing. */
export function publisherProblems(publisher: Publisher): string[] {
  const isPublic = (address: string) =>
    /^https:\/\/[^/]+\.[^/]+/.test(address) && !isReserved(new URL(address).host);
  const { supportAddress, privacyPolicy, homepage } = publisher;
  return [
    ...(supportAddress !== null &&
    (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(supportAddress) || isReserved(supportAddress))
      ? ['supportAddress is not an e-mail address']
      : []),
    ...Object.entries({ privacyPolicy, homepage })
      .filter(([, address]) => address !== null && !isPublic(address))
      .map(([name]) => `${name} is not a public https address`),
  ];
}

/** Names that can belong to nobody (RFC 2606). */
const isReserved = (name: string) =>
  /\.(?:example|invalid|test|localhost)$|\bexample\.(?:com|net|org)$/.test(name);

/**
 * What only a person can do before the extension is on the shelves, a sentence each.
 * @param isDated whether CHANGELOG.md has the version with a date
 * @param addonId the id in the manifest for Firefox
 */
export function leftToAPerson(publisher: Publisher, isDated: boolean, addonId: string): string[] {
  const missing = {
    supportAddress: 'A support address: an e-mail address that somebody reads.',
    privacyPolicy: 'A public address of the privacy policy: publish PRIVACY.md where anybody can read it.',
    homepage: 'A public address of the project, for the link on the shelves.',
    developerName: 'The name to publish under.',
  } satisfies Record<keyof Publisher, string>;
  return [
    ...(Object.keys(missing) as (keyof Publisher)[])
      .filter((name) => publisher[name] === null)
      .map((name) => `${missing[name]} Put it into shelves/publisher.json, as ${name}.`),
    ...(isReserved(addonId)
      ? [`An id for Firefox: ${addonId} is a placeholder, and the id can never change once it is published.`]
      : []),
    ...(isDated
      ? []
      : ['On the day: give Unreleased in CHANGELOG.md the version and the date, commit, and tag it.']),
    'Developer accounts: Chrome Web Store (it costs a fee), Microsoft Partner Center, addons.mozilla.org.',
    'The live sites: one reply and one product on x.com and on an Amazon store, in each browser. All tests run on a playground.',
    'A device: Firefox for Android on a phone, and Safari on a Mac after Apple’s converter.',
    'The name: it holds a hashtag with Amazon’s trademark. Somebody has to decide whether to publish under it.',
    'The forms: upload the packages and pictures, and copy the texts of shelves/ into them. Look at the pictures first.',
  ];
}
