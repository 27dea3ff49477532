/* The cart page's own script: rows change in place, as on Amazon; the page is not loaded anew. */
(() => {
  const lists = ['sc-active-cart', 'sc-saved-cart', 'sc-buy-box', 'nav-cart'];
  document.addEventListener('submit', async (event) => {
    const pressed = event.submitter;
    const row = pressed?.closest('.sc-list-item');
    if (!row) return;
    event.preventDefault();
    row.classList.add('sc-list-item-optimistic-updates');
    const body = new URLSearchParams(new FormData(event.target, pressed));
    const answer = await fetch(location.pathname, { method: 'POST', body });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const id of lists) {
      const from = fresh.getElementById(id);
      if (from) document.getElementById(id)?.replaceWith(from);
    }
  });
})();
