import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Bu gönderiye yanıtınız zaten başka bir sekmede ya da pencerede açık, bu yüzden buradan hiçbir şey gönderilmedi. Önce onu tamamlayın ya da kapatın.',
  'already-adding':
    'Bu gönderideki bu ürün zaten sepetinize ekleniyor, bu yüzden ikinci kez eklemedik. Sepete girince yeniden ekleyebilirsiniz.',
  'unknown-request':
    'Bununla ilgili kaydımız kalmadı, bu yüzden hiçbir şey gönderilmedi. Bunu kapatın ve düğmeye yeniden tıklayın.',
  'not-here': 'Bu başka bir sekmede başlatıldı, bu yüzden burada hiçbir şey yapılmadı. O sekmede devam edin.',
  'not-openable': 'Bu bağlantı bildiğimiz bir Amazon mağazasına götürmüyor, bu yüzden açmadık.',
  'under-way':
    'Bu hâlâ sürüyor, bu yüzden kaldırılmadı. Bitmesini bekleyin ya da sekmesini kapatın, sonra kaldırın.',
  'too-often':
    'Bu sayfadan bir dakika içinde çok fazla istek geldi, bu yüzden bunun için hiçbir şey gönderilmedi ya da eklenmedi. Öncekiler sürüyor. Bir dakika bekleyip yeniden deneyin.',
  'not-author':
    'Yalnızca burada giriş yapmış hesabın gönderileri için çetele tutulabilir, bu yüzden hiçbir şey saklanmadı. Sayfayı yenileyip yeniden deneyin.',
  'too-many-tallies':
    'Başka bir çeteleye yer kalmadı, bu yüzden bu başlatılmadı. Etkinlik sayfasındaki “Kampanyalar” bölümünden birini silin, sonra yeniden deneyin.',
  unexpected: 'Uzantıda bir sorun oluştu. Sayfayı yenileyip yeniden deneyin.',
  refused:
    'Tarayıcınız uzantının burada bir şey kaydetmesine izin vermiyor, bu yüzden hiçbir şey gönderilmedi ya da eklenmedi. Gizli olmayan bir pencere deneyin ya da tarayıcı ayarlarından uzantının veri kaydetmesine izin verin.',
  full: 'Tarayıcınızda bunu kaydedecek yer kalmadı, bu yüzden artık hiçbir şey gönderilmiyor ya da eklenmiyor. Daha önce kaydedilen her şey güvende. Bu cihazda biraz yer açıp yeniden deneyin.',
  blocked:
    'Uzantı az önce güncellendi ve eski sürümünün bir sayfası hâlâ açık, bu yüzden hiçbir şey gönderilmedi ya da eklenmedi. Daha önce kaydedilen her şey güvende. Uzantının tüm sekmelerini kapatıp yeniden deneyin.',
  newer:
    'Listenizi uzantının daha yeni bir sürümü kaydetmiş ve bu eski sürüm ona dokunmuyor. Hiçbir şey gönderilmedi ya da eklenmedi, hiçbir şey kaybolmadı. Uzantıyı güncelleyip yeniden deneyin.',
  broken:
    'Tarayıcınız kayıtlı listenizi açamadı, bu yüzden artık hiçbir şey gönderilmiyor ya da eklenmiyor. Yeniden deneyin. İşe yaramazsa tarayıcıyı yeniden başlatın.',
};
