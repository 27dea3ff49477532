import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** For the sheet's script in a page of X, which has English in it: nothing has to be brought. */
export default defineUnlistedScript(() => {
  globalThis.amazoncartStrings = undefined;
});
