import type { World } from '../world.ts';

/**
 * The inline script in which X says who is signed in and whether the account is protected
 * (docs/facts/x.md 1.8). The user entity carries no `protected`, as on X; a bio that looks like the end
 * of the statement is in it because a bio may contain any text.
 */
export function initialState({ viewer, faults, theme, lang }: World): string | null {
  if (faults.initialState === 'missing') return null;
  const state = {
    optimist: [],
    entities: {
      users: {
        entities: viewer
          ? {
              '1000001': {
                id_str: '1000001',
                screen_name: viewer.handle,
                name: viewer.name,
                description: viewer.bio ?? 'I like braces };window.__META_DATA__={} </script> and "quotes"',
              },
            }
          : {},
        errors: {},
        fetchStatus: {},
      },
    },
    featureSwitch: { defaultConfig: {}, user: { config: {} }, isLoaded: true },
    settings: {
      local: { nextPushCheckin: 0, highContrastEnabled: theme === 'contrast', themeColor: 'blue500' },
      remote: {
        settings: viewer
          ? {
              protected: viewer.protected,
              screen_name: viewer.handle,
              always_use_https: true,
              discoverable_by_email: false,
              language: lang,
              display_sensitive_media: false,
            }
          : {},
        fetchStatus: 'loaded',
      },
    },
    session: { country: 'US', language: lang, ...(viewer && { user_id: '1000001' }) },
  };
  const meta = {
    env: 'prod',
    isCanary: false,
    sha: '0000000000000000000000000000000000000000',
    isLoggedIn: viewer !== null,
    hasMultiAccountCookie: false,
    country: 'US',
  };
  const written = JSON.stringify(state).replaceAll('<', '\\u003C');
  const shown = faults.initialState === 'broken' ? written.slice(0, written.length / 2) : written;
  return `window.__INITIAL_STATE__=${shown};window.__META_DATA__=${JSON.stringify(meta)};`;
}
