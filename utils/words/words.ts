import type { accessWords } from './access.ts';
import type { activityWords } from './activity.ts';
import type { buttonWords } from './button.ts';
import type { cartWords } from './cart.ts';
import type { commonWords } from './common.ts';
import type { courseWords } from './course.ts';
import type { dataWords } from './data.ts';
import type { needWords } from './needs.ts';
import type { noticeWords } from './notices.ts';
import type { optionWords } from './options.ts';
import type { popupWords } from './popup.ts';
import type { privacyWords } from './privacy.ts';
import type { refusalWords } from './refusals.ts';
import type { replyWords } from './reply.ts';
import type { requestWords } from './request.ts';
import type { settingWords } from './settings.ts';
import type { sheetWords } from './sheet.ts';
import type { storageWords } from './storage.ts';
import type { storeWords } from './stores.ts';
import type { trailWords } from './trail.ts';
import type { unansweredWords } from './unanswered.ts';
import type { welcomeWords } from './welcome.ts';

/**
 * All sentences by area, with the types of the English ones: a translation that lacks a sentence or takes
 * other parameters does not compile.
 */
export type Words = {
  access: typeof accessWords;
  activity: typeof activityWords;
  button: typeof buttonWords;
  cart: typeof cartWords;
  common: typeof commonWords;
  course: typeof courseWords;
  data: typeof dataWords;
  needs: typeof needWords;
  notices: typeof noticeWords;
  options: typeof optionWords;
  popup: typeof popupWords;
  privacy: typeof privacyWords;
  refusals: typeof refusalWords;
  reply: typeof replyWords;
  request: typeof requestWords;
  settings: typeof settingWords;
  sheet: typeof sheetWords;
  storage: typeof storageWords;
  stores: typeof storeWords;
  trail: typeof trailWords;
  unanswered: typeof unansweredWords;
  welcome: typeof welcomeWords;
};
