import { commonStrings } from '../utils/i18n/en/common.ts';
import { privacyStrings } from '../utils/i18n/en/privacy.ts';

/** The privacy page: what is kept and read, who else sees it, and what the shopper is protected from. */
export function PrivacyView() {
  return (
    <main class="page">
      <h1>{privacyStrings.title}</h1>
      <h2>{privacyStrings.kept}</h2>
      <p>{privacyStrings.keptHere(toSettings)}</p>
      <p>{privacyStrings.keptInSync(toSettings)}</p>
      <p>{privacyStrings.keptTallies}</p>
      <p>{privacyStrings.keptPrivate}</p>
      <h2>{privacyStrings.reads}</h2>
      <List items={[privacyStrings.readsX, privacyStrings.readsThreads, privacyStrings.readsAmazon]} />
      <h2>{privacyStrings.others}</h2>
      <List items={[privacyStrings.othersX, privacyStrings.othersAmazon]} />
      <h2>{privacyStrings.protected}</h2>
      <List
        items={[
          privacyStrings.protectedClicks,
          privacyStrings.protectedMessages,
          privacyStrings.protectedTwice,
        ]}
      />
      <h2>{privacyStrings.notProtected}</h2>
      <List items={[privacyStrings.notProtectedUser, privacyStrings.notProtectedOthers]} />
      <p>
        <a href="/welcome.html">{privacyStrings.welcome}</a> · {toSettings(privacyStrings.settings)}
      </p>
      <p class="disclaimer">{commonStrings.disclaimerLong}</p>
    </main>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul class="plain">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function toSettings(text: string) {
  return <a href="/options.html">{text}</a>;
}
