import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'आपकी अगली पोस्ट के लिए',
  line: (hashtag) => `${hashtag} लिखकर जवाब दें और यह आपके कार्ट में होगा`,
  note: 'यह उन सभी के लिए काम करता है जिनके पास यह एक्सटेंशन है।',
  copy: 'कॉपी करें',
  copyWhat: (line) => `: ${line}`,
  copied: 'कॉपी हो गया।',
  notCopied: 'आपके ब्राउज़र ने कॉपी नहीं करने दिया। पंक्ति चुनें और ख़ुद कॉपी करें।',
};
