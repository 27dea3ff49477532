import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Amazon mağazaları',
  allow: 'İzin ver',
  withdraw: 'Erişimi kaldır',
  notAllowed: 'İzin yok',
  notAllowedNote: 'Bağlantıları her zamanki gibi açılır.',
  signedIn: 'Giriş yapıldı',
  signedOut: 'Çıkış yapıldı',
  signedOutNote: (seen) => `${seen} Kendi sepetinizi kullanmak için orada giriş yapın.`,
  allowed: 'İzin verildi',
  signInNotSeen: (seen) => `Giriş yapıp yapmadığınızı henüz bilmiyoruz. ${seen}`,
  notVisited: 'Henüz ziyaret edilmedi.',
  seen: (ago) => `Son görülme: ${ago}.`,
};
