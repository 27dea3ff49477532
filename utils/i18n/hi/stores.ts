import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Amazon स्टोर',
  allow: 'अनुमति दें',
  withdraw: 'एक्सेस हटाएं',
  notAllowed: 'अनुमति नहीं',
  notAllowedNote: 'इसके लिंक बस खुल जाते हैं।',
  signedIn: 'साइन इन है',
  signedOut: 'साइन आउट है',
  signedOutNote: (seen) => `${seen} अपना कार्ट इस्तेमाल करने के लिए वहां साइन इन करें।`,
  allowed: 'अनुमति है',
  signInNotSeen: (seen) => `हमें अभी नहीं पता कि आप साइन इन हैं या नहीं। ${seen}`,
  notVisited: 'अभी तक नहीं खोला गया।',
  seen: (ago) => `${ago} देखा गया।`,
};
