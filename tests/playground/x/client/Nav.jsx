/** @jsxImportSource react */
import { openLink } from './router.js';
import { useData } from './store.js';
import { Avatar, Icon, Name, S, T, useTheme, V } from './ui.jsx';
import { useWords } from './words.js';

/** The side navigation with the account switcher when signed in (docs/facts/x.md 1.8). */
export function Nav() {
  const { viewer, faults } = useData();
  const { text, bg } = useTheme();
  const words = useWords();
  return (
    <V as="header" role="banner" s="nav">
      <V s="navInner">
        <V>
          <V as="h1" role="heading">
            <Item href="/home" icon="x" label="X" />
          </V>
          <V as="nav" role="navigation" aria-label="Primary">
            <Item href="/home" icon="home" label={words.home} testId="AppTabBar_Home_Link" />
            <Item href="/explore" icon="search" label={words.search} testId="AppTabBar_Explore_Link" />
            {viewer && (
              <>
                <Item
                  href="/notifications"
                  icon="bell"
                  label={words.notifications}
                  testId="AppTabBar_Notifications_Link"
                />
                <Item href="/i/bookmarks" icon="bookmark" label={words.bookmarks} />
                {faults.switcher && (
                  <Item
                    href={`/${viewer.handle}`}
                    icon="person"
                    label={words.profile}
                    testId="AppTabBar_Profile_Link"
                  />
                )}
              </>
            )}
          </V>
          {viewer && (
            <V
              as="a"
              href="/compose/post"
              role="link"
              s="pillBig"
              data-testid="SideNav_NewTweet_Button"
              style={{ backgroundColor: text, marginTop: 16 }}
              onClick={(event) => {
                event.preventDefault();
                openLink('/compose/post');
              }}
            >
              <T c={`rgb(${bg})`} s="bold">
                <S>{words.post}</S>
              </T>
            </V>
          )}
        </V>
        {viewer && faults.switcher && <Switcher viewer={viewer} />}
      </V>
    </V>
  );
}

function Item({ href, icon, label, testId }) {
  return (
    <V as="a" href={href} role="link" s="navItem" aria-label={label} data-testid={testId}>
      <T s="title">
        <Icon name={icon} />
      </T>
      <T s="big">
        <S>{icon === 'x' ? '' : label}</S>
      </T>
    </V>
  );
}

function Switcher({ viewer }) {
  return (
    <V
      as="button"
      type="button"
      role="button"
      s="navItem press"
      aria-label="Account menu"
      data-testid="SideNav_AccountSwitcher_Button"
    >
      <V>
        <Avatar handle={viewer.handle} link={false} />
      </V>
      <V s="shrink">
        <T s="bold line1">
          <S>
            <Name name={viewer.name} />
            {viewer.protected && <Icon name="lock" data-testid="icon-lock" />}
          </S>
        </T>
        <T c="secondary" s="line1">
          <S>@{viewer.handle}</S>
        </T>
      </V>
    </V>
  );
}
