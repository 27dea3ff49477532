import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: '#AmazonCart gizliliği ve güvenliği',
  title: 'Gizlilik ve güvenlik',
  kept: 'Ne, nerede saklanır',
  keptHere: (settings) => [
    'Bize ya da başka birine hiçbir şey gönderilmez. Sunucu, hesap ve izleme yoktur; uzantı kendiliğinden kimseyle bağlantı kurmaz. Bu tarayıcı isteklerinizi (gönderi, ürünün bağlantısı ve adı, hesap, her adım ve zamanı), burada görülen X hesaplarını ve Amazon mağazalarını ve ayarlarınızı uzantının kendi deposunda saklar. Hiçbir web sayfası bunları okuyamaz. Siz silene ya da uzantıyı kaldırana kadar kalırlar; istekler, hesaplar ve mağazalar yalnızca “İsteklerimi sakla” için seçtiğiniz süre boyunca kalır (',
    settings('ayarlar'),
    '). Şifrelenmezler.',
  ],
  keptInSync: (settings) => [
    '“Tarayıcılarım arasında paylaş” açıkken (varsayılan budur) ayarlarınız ve en yeni isteklerinizin kısa bir listesi, tarayıcının kendi eşitleme deposunda da saklanır. Tarayıcınız uzantıları eşitliyorsa bunları diğer tarayıcılarınıza tarayıcının üreticisi taşır. Bunu kapatabileceğiniz yer: ',
    settings('ayarlar'),
    '.',
  ],
  keptTallies:
    'Kendi gönderinizin çetelesini tutarsanız, bu tarayıcı ona kimin ne zaman hashtag ile yanıt verdiğini de saklar, ama yazılanlardan hiçbir şey saklamaz. Bu, diğer tarayıcılarınızla asla paylaşılmaz ve daha uzun saklamazsanız 90 gün sonra silinir.',
  keptPrivate: 'Uzantı gizli pencerelerde çalışmaz. Orada yaptıklarınızın hiçbirini görmez ve saklamaz.',
  reads: 'Neleri okur',
  readsX:
    'X’te: Amazon bağlantıları için gönderileri; hangi hesabın giriş yaptığını ve korumalı olup olmadığını; hashtag’li kendi yanıtlarınızı ve @MyAmazon ile @MyAmazonUK hesaplarının yanıtlarını.',
  readsThreads:
    'X’te bir gönderinin kendi sayfasında: X’in gösterdiği yanıtlardan hangilerinde #AmazonCart veya #AmazonBasket olduğu. Orada sayılırlar. Kendi gönderinizin çetelesi dışında bundan hiçbir şey saklanmaz.',
  readsAmazon:
    'Yalnızca izin verdiğiniz Amazon mağazalarında: sayfanın bir ürün mü, sepet mi, giriş mi gösterdiğini; ürünün numarasını, adını, fiyatını ve satıcısını; sepette ne olduğunu; giriş yapıp yapmadığınızı. Adınızı, adresinizi, siparişlerinizi ya da ödeme bilgilerinizi asla okumaz.',
  others: 'Başka kim bir şey öğrenir',
  othersX: 'Gönderdiğiniz yanıtı X ve gönderilerinizi okuyabilen herkes görür.',
  othersAmazon:
    'Amazon, elle yapmışsınız gibi, hangi sayfanın açıldığını ve neyin eklendiğini görür. Gönderideki bağlantı, içindeki ortaklık etiketiyle birlikte olduğu gibi açılır. Bu etiketi seçim yapmadan önce görürsünüz.',
  protected: 'Nelere karşı korunursunuz',
  protectedClicks:
    'Tıklama taklidi yapan ya da görmediğiniz bir şeye tıklayasınız diye panelimizin üstünü örten sayfalar. Böyle bir durumda hiçbir şey yapmayız ve size söyleriz.',
  protectedMessages:
    'Bu uzantıymış gibi davranan web sayfaları ve başka uzantılar. Her iletiyi kimin gönderdiğini kontrol ederiz ve her gönderen çok az şey isteyebilir.',
  protectedTwice: 'Bir şeyin iki kez yapılması. Geri alınamayan her şey, yapılmadan önce kaydedilir.',
  notProtected: 'Nelere karşı korunmazsınız',
  notProtectedUser:
    'Bilgisayarınızı ve tarayıcı profilinizi kullanan kişiler. Sizin gördüğünüzü onlar da görür.',
  notProtectedOthers:
    'X’in ya da Amazon’un sayfalarını değiştirebilen başka uzantılar ve kendisi ele geçirilmiş bir tarayıcı.',
  welcome: 'Hoş geldiniz',
  settings: 'Ayarlar',
};
