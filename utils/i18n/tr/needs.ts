import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon giriş yapmanızı istiyor. Bunu açık sekmede yapın.',
    'robot-check': 'Amazon robot olmadığınızı doğrulamak istiyor. Açık sekmedeki soruyu yanıtlayın.',
    waf: 'Amazon tarayıcınızı kontrol ediyor. Sekmeye bakın, sonra ürünü orada ekleyin.',
    'age-check': 'Amazon yaşınızı soruyor. Sekmede yanıtlayın, sonra ürünü orada ekleyin.',
    options: 'Sekmede beden, renk ya da başka bir seçenek seçin, sonra ürünü orada ekleyin.',
    'buying-options':
      'Hangi teklifin ekleneceğini anlayamadık, bu yüzden hiçbir düğmeye basmadık. Sekmede birini seçin, sonra orada ekleyin.',
    'gift-card':
      'Bu bir hediye kartı ve Amazon kimin için olduğunu soruyor. Hiçbir düğmeye basmadık. Sekmedeki formu doldurun, sonra orada ekleyin.',
    used: 'Seçili teklif ikinci el bir ürün için. Hiçbir düğmeye basmadık. Sekmede bir teklif seçin, sonra orada ekleyin.',
    renewed:
      'Seçili teklif yenilenmiş bir ürün için. Hiçbir düğmeye basmadık. Sekmede bir teklif seçin, sonra orada ekleyin.',
    subscription:
      'Seçili teklif bir abonelik. Hiçbir düğmeye basmadık. Sekmede tek seferlik alışverişi seçin, sonra ürünü orada ekleyin.',
    'prime-price':
      'Amazon bu ürünü Prime fiyatıyla sunuyor. Hiçbir düğmeye basmadık. Sekmede onu ya da normal fiyatı seçin, sonra ürünü orada ekleyin.',
    deal: 'Bu fırsatı önce almanız gerekiyor. Hiçbir düğmeye basmadık. Sekmede fırsatı alın ya da orada başka bir teklif seçin.',
    'other-seller':
      'Bağlantı bir satıcıyı gösteriyor, ama Amazon’un sayfasında başka bir satıcının teklifi var. Hiçbir düğmeye basmadık. Sekmede satıcıyı seçin, sonra ürünü orada ekleyin.',
    quantity:
      'Sayfa bu üründen birden fazla eklerdi. Hiçbir düğmeye basmadık. Sekmede adedi seçin, sonra ürünü orada ekleyin.',
    'not-delivered':
      'Amazon bu ürünü seçili adrese göndermiyor. Hiçbir düğmeye basmadık. Sekmede başka bir adres seçin, sonra ürünü orada ekleyin.',
    grocery:
      'Market ürünlerinin Amazon’da ayrı bir sepeti var, bu yüzden bu ürün normal sepetinizde değil. İsterseniz sekmede devam edin.',
    haul: 'Amazon Haul’un ayrı bir sepeti var, bu yüzden bu ürün normal sepetinizde değil. İsterseniz sekmede devam edin.',
    business:
      'Bu bir Amazon Business teklifi, bu yüzden ürün sepetinizde değil. Sekmede bir teklif seçin, sonra orada ekleyin.',
    warranty: 'Amazon garanti isteyip istemediğinizi soruyor. Sekmede yanıtlayın, sonra sepetinize bakın.',
    confirm: 'Amazon bunu onaylamanızı istiyor. Ürün henüz sepetinizde değil. Sekmede onaylayın.',
    'other-product':
      'Bağlantı, söylediğinden farklı bir ürüne ya da mağazaya götürdü. Hiçbir şey eklenmedi. Sekmeye bakın.',
    'server-error':
      'Amazon’un sayfası düzgün yüklenmedi. Kendiliğimizden yeniden denemeyeceğiz. Sekmeyi yenileyin.',
    unreadable: 'Amazon’un sayfasını okuyamadık, bu yüzden hiçbir düğmeye basmadık. Ürünü sekmede ekleyin.',
    unseen:
      'Amazon’un düğmesine bir kez bastık, ama ürünü sepetinizde göremedik. Yeniden basmadan önce sepete bakın.',
    timeout: 'Amazon’un sayfası bir dakika içinde yüklenmedi. Hiçbir düğmeye basmadık. Sekmeye bakın.',
    offline: 'İnternet bağlantınız yok. Hiçbir düğmeye basmadık. Bağlantı gelince sekmeyi yenileyin.',
    'by-hand': 'Bağlantı açık. Ürünü kendiniz ekleyebilirsiniz.',
  },
  refusals: {
    digital: 'Dijital ürünler sepete konulamaz. Bu ürünü Amazon sayfasından satın alabilirsiniz.',
    unavailable: 'Bu ürün şu anda Amazon’da yok. Hiçbir şey eklenmedi. Başka bir gün yeniden deneyin.',
    'not-found':
      'Bu sayfa artık Amazon’da yok. Hiçbir şey eklenmedi. Gönderinin yazarından başka bir bağlantı isteyin.',
    'not-in-your-store':
      'Bu ürün sizin mağazanızda yok. Hiçbir şey eklenmedi. Bunun yerine gönderideki bağlantıyı kullanabilirsiniz.',
    'no-product': 'Bu bağlantı bir ürüne götürmüyor. Hiçbir şey eklenmedi. Açıp kendiniz bakabilirsiniz.',
  },
};
