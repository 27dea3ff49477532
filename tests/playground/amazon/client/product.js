/*
 * A product page's own script. It goes into the page as it is. Offers and sheets answer to their inputs
 * only, which is what a person's click meets.
 */
(() => {
  const { asin, via, late, options } = JSON.parse(document.getElementById('dp-state').textContent);
  const byId = (id) => document.getElementById(id);
  const show = (id) => byId(id)?.classList.remove('aok-hidden');
  const hide = (id) => byId(id)?.classList.add('aok-hidden');
  const press = (id, act) => byId(id)?.querySelector('input')?.addEventListener('click', act);
  const reveal = (template) => template?.replaceWith(template.content);
  const note = (button) => navigator.sendBeacon('/gp/product/pressed', new URLSearchParams({ button }));
  const form = byId('addToCart');
  let declined = false;
  let addedPage = '';

  if (late) setTimeout(() => reveal(byId('late-atc')), late);

  function post(address, data, done) {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('x-requested-with', 'XMLHttpRequest');
    request.responseType = 'json';
    request.onload = () => {
      if (request.response?.location) location.assign(request.response.location);
      else if (request.status === 200) done(request.response);
    };
    request.send(new URLSearchParams(data));
  }

  function openSheet(answer) {
    addedPage = answer.addedPage;
    const mini = byId('ewc-content');
    if (mini) mini.innerHTML = answer.miniCart;
    if (mini) show('nav-flyout-ewc');
    if (via === 'ewc-side-sheet') {
      byId('ewc-smart-wagon-content').innerHTML = answer.sheet;
      show('ewc-smart-wagon-desktop-sideSheet');
      return;
    }
    show('attach-desktop-sideSheet');
    byId('attach-desktop-sideSheet').setAttribute('aria-modal', 'true');
    byId('attach-popover-lgtbox').classList.add('attach-dss-backdrop');
    show('attach-popover-lgtbox');
  }

  form?.addEventListener('submit', (event) => {
    const pressed = event.submitter;
    if (pressed?.id !== 'add-to-cart-button' || via === 'page' || via === 'cart' || declined) return;
    event.preventDefault();
    if (via !== 'warranty') return post(pressed.formAction, new FormData(form, pressed), openSheet);
    show('a-popover-lgtbox');
    show('si-popover');
  });

  const proceed = () => {
    declined = true;
    form.requestSubmit(byId('add-to-cart-button'));
  };
  press('siNoCoverage', proceed);
  press('siAddCoverage', () => {
    note('coverage');
    proceed();
  });
  press('attachSiNoCoverage', () => location.assign(addedPage));
  press('attachSiAddCoverage', () => {
    note('coverage');
    location.assign(addedPage);
  });
  byId('attach-close_sideSheet-link')?.addEventListener('click', () => {
    hide('attach-desktop-sideSheet');
    hide('attach-popover-lgtbox');
  });

  byId('ewc-smart-wagon-close-button')?.addEventListener('click', () => {
    hide('ewc-smart-wagon-desktop-sideSheet');
  });

  // Groceries say so on their own button, and nowhere else.
  press('freshAddToCartButton', () => {
    post('/alm/addtofreshcart', { ASIN: asin }, ({ quantity }) => {
      byId('freshAddToCartButton-announce').textContent = `✓ ${quantity}`;
    });
  });

  for (const header of document.querySelectorAll('[data-action="a-accordion"]')) {
    header.addEventListener('click', () => {
      for (const row of document.querySelectorAll('#buyBoxAccordion > *')) {
        row.classList.toggle('a-accordion-active', row.contains(header));
      }
    });
  }

  const chosen = {};
  for (const swatch of document.querySelectorAll('#twister button')) {
    swatch.addEventListener('click', () => {
      chosen[swatch.dataset.dimension] = swatch.value;
      for (const li of swatch.closest('ul').children) {
        li.classList.toggle('swatchSelect', li.contains(swatch));
      }
      const option = options.find(({ size, colour }) => size === chosen.size && colour === chosen.colour);
      if (option) setTimeout(() => choose(option), 150);
    });
  }

  function choose(option) {
    const set = (name, value) => {
      form.elements.namedItem(name).value = value;
    };
    set('ASIN', option.asin);
    set('items[0.base][asin]', option.asin);
    set('offerListingID', option.offer);
    set('items[0.base][offerListingId]', option.offer);
    history.replaceState(null, '', `/dp/${option.asin}?th=1&psc=1`);
    byId('partialStateBuybox')?.remove();
    reveal(byId('chosen-atc'));
    const add = byId('add-to-cart-button');
    add.removeAttribute('disabled');
    add.removeAttribute('aria-disabled');
    add.closest('.a-button').classList.remove('a-button-disabled');
  }
})();
