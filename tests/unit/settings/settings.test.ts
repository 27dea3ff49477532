import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULTS,
  parseChangedAt,
  parseSettings,
  readDatedSettings,
  readSettings,
} from '../../../utils/settings/settings.ts';

describe('settings', () => {
  it('are the defaults until changed: the warning is on', async () => {
    fakeBrowser.reset();
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(DEFAULTS).toEqual({
      warn: true,
      act: 'reply',
      addAfterReply: true,
      ownStore: null,
      foreignLinks: null,
      notify: true,
      sync: true,
      buttonStyle: 'text',
      keepFor: 'forever',
      language: 'auto',
    });
  });

  it('are read field by field: a damaged one costs only itself', () => {
    expect(parseSettings({ warn: 'no', act: 'private' })).toEqual({ ...DEFAULTS, act: 'private' });
    expect(parseSettings({ warn: false, act: '<b>' })).toEqual({ ...DEFAULTS, warn: false });
    expect(parseSettings({ ownStore: 'de', addAfterReply: false, notify: 0 })).toEqual({
      ...DEFAULTS,
      ownStore: 'de',
      addAfterReply: false,
    });
    expect(parseSettings({ buttonStyle: 'icon', keepFor: 'a while' })).toEqual({
      ...DEFAULTS,
      buttonStyle: 'icon',
    });
    expect(parseSettings({ buttonStyle: '', keepFor: 'year' })).toEqual({ ...DEFAULTS, keepFor: 'year' });
    expect(parseSettings({ language: 'ja', keepFor: 'toString' })).toEqual({ ...DEFAULTS, language: 'ja' });
    for (const language of ['tlh', 'DE', 'de-AT', null])
      expect(parseSettings({ language })).toEqual(DEFAULTS);
    expect(parseSettings({ ownStore: 'evil.example' })).toEqual(DEFAULTS);
    for (const nonsense of [null, undefined, 7, 'x', []]) expect(parseSettings(nonsense)).toEqual(DEFAULTS);
  });

  it('keep the other fields when one changes', async () => {
    fakeBrowser.reset();
    await changeSettings({ act: 'edit' });
    await changeSettings({ warn: false });
    expect(await readSettings()).toEqual({ ...DEFAULTS, warn: false, act: 'edit' });
  });

  it('keep each of two that are changed at once, on whichever page', async () => {
    fakeBrowser.reset();
    await Promise.all([changeSettings({ act: 'edit' }), changeSettings({ warn: false })]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, warn: false, act: 'edit' });
  });

  it('remember when each was changed, and no others', async () => {
    fakeBrowser.reset();
    expect((await readDatedSettings()).changedAt).toEqual({});
    await changeSettings({ act: 'edit' });
    await changeSettings({ warn: false }, { warn: 7 });
    const { settings, changedAt } = await readDatedSettings();
    expect(settings).toEqual({ ...DEFAULTS, warn: false, act: 'edit' });
    expect(changedAt).toEqual({ warn: 7, act: expect.any(Number) });
  });

  it('take no time for a change that is none', () => {
    const changedAt = { warn: 5, act: 'x', notify: -1, other: 7, sync: 1.5 };
    expect(parseChangedAt({ changedAt })).toEqual({ warn: 5 });
    for (const nonsense of [null, 7, { changedAt: 3 }]) expect(parseChangedAt(nonsense)).toEqual({});
  });
});
