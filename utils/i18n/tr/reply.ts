import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'X’in yanıt penceresi, yanıtınız yazılmış olarak açık. Orada “Yanıtla”ya basana kadar hiçbir şey gönderilmez.',
  windowSends:
    'X’in kendi penceresi, yanıtınız yazılmış olarak açık. Hâlâ orada bekliyorsa göndermek için X’in düğmesine basın.',
  inWindow: {
    unknown:
      'Henüz hiçbir şey gönderilmedi. X’in kutusunda hashtag’inizden başka bir şey olmadığını kontrol edin, sonra göndermek için X’in düğmesine basın.',
    draft:
      'X’in kutusunda hashtag’inizden fazlası var, bu yüzden ona dokunmadık. Hiçbir şey gönderilmedi. Kalanını silip X’in düğmesine basın ya da bu pencereyi kapatın.',
    target:
      'X’in kutusunun doğru hesaptan doğru gönderiyi yanıtladığından emin olamadık, bu yüzden ona dokunmadık. Hiçbir şey gönderilmedi. İkisini de kontrol edip X’in düğmesine basın ya da bu pencereyi kapatın.',
    late: 'X çok uzun sürdü, bu yüzden burada hiçbir düğmeye basmadık. Hiçbir şey gönderilmedi. Hâlâ yanıtlamak istiyorsanız X’in düğmesine basın.',
  },
  boxDidNotOpen:
    'X’in yanıt kutusu burada açılmadı, bu yüzden X’in kendi yanıt penceresini yanıtınızla açtık. Orada “Yanıtla”ya basana kadar hiçbir şey gönderilmez.',
  textDidNotTake:
    'X’in yanıt kutusunu dolduramadık, bu yüzden X’in kendi yanıt penceresini yanıtınızla açtık. Orada “Yanıtla”ya basana kadar hiçbir şey gönderilmez.',
  targetUnclear:
    'X’in yanıt kutusunun hangi gönderi için olduğunu anlayamadık, bu yüzden bu gönderi için X’in kendi yanıt penceresini açtık. Orada “Yanıtla”ya basana kadar hiçbir şey gönderilmez.',
  filledIn: 'X’in yanıt kutusu dolduruldu. Orada “Yanıtla”ya basana kadar hiçbir şey gönderilmez.',
  sending: 'Yanıtınız X’in yanıt kutusundan gönderiliyor…',
  postingSoon: (hashtag, title) =>
    `“${title}” için ${hashtag} yanıtınız 5 saniye içinde gönderilecek. O zamana kadar geri alabilirsiniz.`,
  movedOnFirst:
    'Yanıtınız gönderilmeden önce başka yere geçtiniz, bu yüzden hiçbir şey gönderilmedi. Hâlâ yanıtlamak istiyorsanız düğmeye yeniden tıklayın.',
  movedOn:
    'X buraya başka bir gönderi koydu, bu yüzden durduk. Hiçbir şey gönderilmedi ya da eklenmedi. Bu gönderideki ürünü istiyorsanız onun düğmesine tıklayın.',
  movedAway:
    'Tıkladığınız gönderi artık burada değil, bu yüzden durduk. Hiçbir şey gönderilmedi ya da eklenmedi. Gönderiyi yeniden bulup düğmesine tıklayın.',
  tooLate:
    'Tıklamanızdan sonra çok uzun zaman geçti, belki sayfa ya da bilgisayarınız uykudaydı; bu yüzden durduk. Hiçbir şey gönderilmedi ya da eklenmedi. X’in yanıt kutusu açıksa kapatın, sonra düğmeye yeniden tıklayın.',
  otherAccount:
    'X’in yanıt kutusu, belirttiğimizden başka bir hesaba ait, bu yüzden durduk. Hiçbir şey gönderilmedi. Kutuyu kapatıp düğmeye yeniden tıklayın.',
  accountChanged:
    'Siz tıklamadan önce X hesabınız ya da yanıtlarını kimlerin okuyabileceği değişti, bu yüzden hiçbir şey gönderilmedi. Bunu yeniden okuyup seçin.',
  openedPrivately: 'Bağlantı yeni bir sekmede açık. Hiçbir şey gönderilmedi.',
  adding: (title) => `“${title}” arka plandaki bir sekmede sepetinize ekleniyor. Hiçbir şey gönderilmedi.`,
  addingMany: (count) => `${count} ürün birbiri ardına sepetinize ekleniyor. Hiçbir şey gönderilmedi.`,
  inCart: (title, price, store) => `✓ “${title}”${price && `, ${price},`} ${store} sepetinizde.`,
  allInCart: (count) => `✓ ${count} ürünün tümü sepetinizde.`,
  someInCart: (done, count) => `${count} üründen ${done} tanesi sepetinizde.`,
  about: (title, what) => `“${title}”: ${what}`,
  removed:
    'Bu istek listenizden kaldırıldı, bu yüzden artık izlemiyoruz. Hâlâ sürüyorduysa Amazon sepetinize bakın.',
  allowInWindow: (store) =>
    `Küçük pencerede ${store} için izin verin, ürünü sizin için ekleyelim. Hiçbir şey gönderilmedi.`,
  askedAfterAll:
    'Tıkladığınızda düğmeyi gördüğünüzden emin olamadık, bu yüzden henüz hiçbir şey yapmadık. Buradan seçin.',
  oneAtATime:
    'Başka bir yanıt hâlâ gönderiliyor, bu yüzden bu gönderi için hiçbir şey gönderilmedi. Birazdan yeniden deneyin.',
  stillStarting:
    'Bu gönderi için son seçiminiz hâlâ uygulanıyor, bu yüzden yeni bir şey başlatmadık. Birazdan yeniden deneyin.',
  posted: 'Yanıtınız gönderildi. X onayladı.',
  postedNotNoted:
    'Yanıtınız gönderildi, ama bunu kaydedemedik; bu yüzden sepetinize bir şey eklemiyoruz. Yanıtınızı X’te bir kez açın, kaydedelim.',
  cartFollows: 'Ürün sepetinize ekleniyor.',
  linkFollows: 'Bağlantı bu sekmenin arkasındaki bir sekmede açık.',
  noTweetFocused:
    'İmlecin altında ya da seçimde Amazon bağlantısı olan bir gönderi yok. Hiçbir şey gönderilmedi ya da açılmadı. Böyle bir gönderinin üzerine gelip yeniden deneyin.',
  noProductInLink:
    'Görebildiğimiz kadarıyla bu bağlantı bir Amazon ürününe götürmüyor ya da gönderinin kendisine ait değil. Hiçbir şey gönderilmedi ya da açılmadı. Menüyü gönderideki bir ürün bağlantısında kullanın.',
  held: 'X, geri alabilmeniz için yanıtınızı bir süre bekletiyor (“Gönderiyi geri al”). Gönderildiğinde düğme size söyler. Gezinmeye devam edebilirsiniz.',
  abandoned: {
    closed: 'Yanıt kutusu kapatıldı ve bir yanıtın gönderildiğini görmedik.',
    'other-words':
      'X’in yanıt kutusundan gönderdiğiniz metinde hashtag yok, bu yüzden sepetinize hiçbir şey eklemedik. Ürünü hâlâ istiyorsanız düğmeye yeniden tıklayın.',
    undone:
      'X göndermeden önce yanıtı geri aldınız. Hiçbir şey gönderilmedi ve sepetinize hiçbir şey eklenmedi.',
  },
  seeReply: 'Yanıtınızı gör',
  xSays: 'X’in mesajı:',
  clickProblems: {
    quick: 'Bunu okumaya zaman kalmadan tıkladınız, bu yüzden hiçbir şey yapılmadı. Yeniden seçin.',
    hidden:
      'Tıkladığınız sırada bu sayfadaki bir şey bu kutunun bir kısmını örttü ya da değiştirdi, bu yüzden hiçbir şey yapılmadı. Yeniden okuyup seçin. Bu sürerse sayfayı yenileyin.',
  },
  failures: {
    'logged-out':
      'Burada X’e giriş yapmadınız. Hiçbir şey gönderilmedi. X’e giriş yapıp düğmeye yeniden tıklayın.',
    restricted:
      'Gönderinin yazarı, kimlerin yanıtlayabileceğini sınırlıyor. Hiçbir şey gönderilmedi. Ürünü yine de özel olarak ekleyebilirsiniz.',
    'wrong-target':
      'X’in yanıt kutusu başka bir gönderiyi yanıtlamak üzereydi, bu yüzden durduk. Hiçbir şey gönderilmedi. Kutuyu kapatıp düğmeye yeniden tıklayın.',
    'draft-in-the-way':
      'X’in yanıt kutusunda zaten kendi metniniz, bir resim, bir anket ya da planlanmış bir zaman var, bu yüzden ona dokunmadık. Hiçbir şey gönderilmedi. Onu tamamlayın ya da temizleyin, sonra düğmeye yeniden tıklayın.',
    'refused-by-x':
      'X yanıtınızı kabul etmedi, bu yüzden hiçbir şey gönderilmedi. Kendiliğimizden yeniden denemeyeceğiz. Daha sonra deneyin ya da ürünü özel olarak ekleyin.',
    'rate-limited':
      'X, bu hesabın çok sık gönderi yaptığını söylüyor. Hiçbir şey gönderilmedi ve kendiliğimizden yeniden denemeyeceğiz. Biraz bekleyin ya da ürünü özel olarak ekleyin.',
    duplicate:
      'X yanıtınızı göndermedi; büyük olasılıkla aynısını burada zaten gönderdiniz. Hiçbir şey iki kez gönderilmedi ve yapmanız gereken bir şey yok.',
    unseen:
      'X’in yanıtınızı onayladığını görmedik; gönderilmiş de olabilir, gönderilmemiş de. Kendiliğimizden yeniden denemeyeceğiz. Yeniden denemeden önce bu gönderinin yanıtlarına bakın.',
  },
};
