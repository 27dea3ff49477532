import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Bir sonraki gönderiniz için',
  line: (hashtag) => `${hashtag} yazıp yanıtlayın, sepetinize girsin`,
  note: 'Bu uzantıya sahip herkes için çalışır.',
  copy: 'Kopyala',
  copyWhat: (line) => `: ${line}`,
  copied: 'Kopyalandı.',
  notCopied: 'Tarayıcınız kopyalamaya izin vermedi. Satırı seçip kendiniz kopyalayın.',
};
