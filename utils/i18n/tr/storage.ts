import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Tarayıcınız uzantının burada bir şey kaydetmesine izin vermiyor. Hiçbir şey kaybolmadı ya da gönderilmedi. Gizli olmayan bir pencere deneyin ya da tarayıcı ayarlarından uzantının veri kaydetmesine izin verin.',
  full: 'Tarayıcınızda listeniz için yer kalmadı. Hiçbir şey kaybolmadı ya da gönderilmedi. Bu cihazda biraz yer açıp burayı yeniden açın.',
  blocked:
    'Uzantının eski sürümünün bir sayfası hâlâ açık. Hiçbir şey kaybolmadı ya da gönderilmedi. Uzantının diğer sekmelerini kapatıp burayı yeniden açın.',
  newer:
    'Listenizi uzantının daha yeni bir sürümü kaydetmiş ve bu eski sürüm ona dokunmuyor. Hiçbir şey kaybolmadı ya da gönderilmedi. Uzantıyı güncelleyip burayı yeniden açın.',
  broken:
    'Listenizi okuyamadık. Hiçbir şey kaybolmadı ya da gönderilmedi. Burayı kapatıp yeniden açın. İşe yaramazsa tarayıcıyı yeniden başlatın.',
};
