import { commonWords } from '../utils/words/common.ts';
import { privacyWords } from '../utils/words/privacy.ts';

/** The privacy page: what is kept and read, who else sees it, and what the shopper is protected from. */
export function PrivacyView() {
  return (
    <main class="page">
      <h1>{privacyWords.title}</h1>
      <h2>{privacyWords.kept}</h2>
      <p>{privacyWords.keptHere(toSettings)}</p>
      <p>{privacyWords.keptInSync(toSettings)}</p>
      <p>{privacyWords.keptPrivate}</p>
      <h2>{privacyWords.reads}</h2>
      <List items={[privacyWords.readsX, privacyWords.readsAmazon]} />
      <h2>{privacyWords.others}</h2>
      <List items={[privacyWords.othersX, privacyWords.othersAmazon]} />
      <h2>{privacyWords.protected}</h2>
      <List
        items={[privacyWords.protectedClicks, privacyWords.protectedMessages, privacyWords.protectedTwice]}
      />
      <h2>{privacyWords.notProtected}</h2>
      <List items={[privacyWords.notProtectedUser, privacyWords.notProtectedOthers]} />
      <p>
        <a href="/welcome.html">{privacyWords.welcome}</a> · {toSettings(privacyWords.settings)}
      </p>
      <p class="disclaimer">{commonWords.disclaimerLong}</p>
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
