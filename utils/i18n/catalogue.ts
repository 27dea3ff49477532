import type { accessStrings } from './en/access.ts';
import type { activityStrings } from './en/activity.ts';
import type { buttonStrings } from './en/button.ts';
import type { cartStrings } from './en/cart.ts';
import type { commonStrings } from './en/common.ts';
import type { dataStrings } from './en/data.ts';
import type { historyStrings } from './en/history.ts';
import type { needStrings } from './en/needs.ts';
import type { noAnswerStrings } from './en/no-answer.ts';
import type { notificationStrings } from './en/notifications.ts';
import type { optionStrings } from './en/options.ts';
import type { popupStrings } from './en/popup.ts';
import type { privacyStrings } from './en/privacy.ts';
import type { refusalStrings } from './en/refusals.ts';
import type { replyStrings } from './en/reply.ts';
import type { requestStrings } from './en/request.ts';
import type { settingStrings } from './en/settings.ts';
import type { sheetStrings } from './en/sheet.ts';
import type { storageStrings } from './en/storage.ts';
import type { storeStrings } from './en/stores.ts';
import type { trailStrings } from './en/trail.ts';
import type { welcomeStrings } from './en/welcome.ts';

/**
 * All sentences by area, with the types of the English ones: a translation that lacks a sentence or takes
 * other parameters does not compile.
 */
export type Catalogue = {
  access: typeof accessStrings;
  activity: typeof activityStrings;
  button: typeof buttonStrings;
  cart: typeof cartStrings;
  common: typeof commonStrings;
  history: typeof historyStrings;
  data: typeof dataStrings;
  needs: typeof needStrings;
  notifications: typeof notificationStrings;
  options: typeof optionStrings;
  popup: typeof popupStrings;
  privacy: typeof privacyStrings;
  refusals: typeof refusalStrings;
  reply: typeof replyStrings;
  request: typeof requestStrings;
  settings: typeof settingStrings;
  sheet: typeof sheetStrings;
  storage: typeof storageStrings;
  stores: typeof storeStrings;
  trail: typeof trailStrings;
  noAnswer: typeof noAnswerStrings;
  welcome: typeof welcomeStrings;
};
