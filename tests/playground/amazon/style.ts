/** A plain style in muted colours; none of Amazon's artwork is used. */
export const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; font: 14px/1.45 system-ui, sans-serif; color: #18202a; background: #fff }
  a { color: #17607a; text-decoration: none } a:hover { text-decoration: underline }
  h1 { font-size: 22px; line-height: 1.3; margin: 0 0 8px } h2 { font-size: 18px } h3 { font-size: 15px; margin: 0 }
  img { display: block } ul { list-style: none; margin: 0; padding: 0 }
  .a-accordion > :not(.a-accordion-active) > .a-accordion-inner { display: none }
  .aok-hidden, .a-hidden, .sc-hidden { display: none !important }
  .a-offscreen { position: absolute; left: -999px; height: 1px; overflow: hidden }
  #navbar { display: flex; align-items: center; gap: 20px; padding: 10px 20px; background: #243241; color: #fff }
  #navbar a { color: #fff } #nav-logo { font-weight: 700; font-size: 18px }
  #nav-search { flex: 1; display: flex } #twotabsearchtextbox { flex: 1; font: inherit; padding: 8px; border: 0; border-radius: 4px 0 0 4px }
  #nav-search-submit-button { border: 0; padding: 0 16px; border-radius: 0 4px 4px 0; background: #b9c6d2 }
  .nav-line-1 { display: block; font-size: 12px } .nav-line-2 { font-weight: 700 }
  #nav-cart-count { font-weight: 700; font-size: 16px; padding-inline-end: 4px }
  #nav-flyout-ewc { position: absolute; inset-block-start: 64px; inset-inline-end: 0; width: 132px; padding: 10px; background: #f6f7f8; border: 1px solid #d7dde2; font-size: 12px; text-align: center; min-height: 80vh }
  .ewc-item { padding: 8px 0; border-block-start: 1px solid #d7dde2 } .ewc-item img { margin: auto }
  .has-ewc { margin-inline-end: 132px }
  .a-container { max-width: 1180px; margin: 0 auto; padding: 20px }
  #ppd { display: grid; grid-template-columns: 300px 1fr 250px; gap: 28px }
  #rightCol, #sc-buy-box, #sw-atc-buy-box, .a-box { border: 1px solid #cfd6dc; border-radius: 8px; padding: 16px; height: fit-content }
  .a-price { font-size: 22px } .a-price .a-price-fraction { font-size: 13px; vertical-align: super }
  #availability { color: #1a6b2d; font-size: 17px; margin: 10px 0 } #outOfStock { color: #9d2020; margin: 10px 0 }
  .a-button { display: block; position: relative; border-radius: 99px; background: #e4e9ee; border: 1px solid #b8c2cb; text-align: center; margin: 8px 0 }
  .a-button-primary { background: #f2cf63; border-color: #d9b544 } .a-button-disabled { opacity: .45 }
  .a-button-inner { display: block; padding: 8px 12px } .a-button-inline { display: inline-block; min-width: 120px }
  .a-button-input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: .01; cursor: pointer; margin: 0 }
  .a-button a { color: inherit } .a-color-link { border: 0; background: none; color: #17607a; font: inherit; cursor: pointer; padding: 0 }
  .swatches { display: flex; gap: 8px; margin: 6px 0 14px } .swatches button { font: inherit; padding: 6px 14px; border: 1px solid #b8c2cb; border-radius: 6px; background: #fff; cursor: pointer }
  .swatchSelect button { border: 2px solid #17607a }
  .recommendations { display: flex; gap: 16px; margin-block-start: 32px; border-block-start: 1px solid #d7dde2; padding-block-start: 12px }
  .recommendations > div { width: 170px } .recommendations h2 { width: 100px; margin: 0 }
  #attach-desktop-sideSheet, #ewc-smart-wagon-desktop-sideSheet { position: fixed; inset-block: 0; inset-inline-end: 0; width: 420px; background: #fff; z-index: 20; padding: 24px; overflow: auto; box-shadow: 0 0 30px #0006; text-align: start; color: #18202a; font-size: 14px }
  #attach-popover-lgtbox, #a-popover-lgtbox { position: fixed; inset: 0; background: #0007; z-index: 19 }
  .a-popover-modal { position: fixed; z-index: 20; background: #fff; inset-block-start: 25vh; inset-inline: 0; margin: auto; width: 460px; padding: 24px; border-radius: 8px }
  .sc-list-item, .row { display: flex; gap: 16px; padding: 14px 0; border-block-end: 1px solid #e2e7eb; align-items: center }
  .sc-list-item-content { flex: 1; display: flex; gap: 16px; align-items: center } .sc-item-content-group { flex: 1 }
  .sc-action-links { display: flex; gap: 14px; font-size: 12px; margin-block-start: 6px }
  .sc-list-item[data-removed=true] { color: #56616b; font-style: italic }
  #sc-retail-cart-container { display: grid; grid-template-columns: 1fr 260px; gap: 28px } #sc-cart-column { order: -1 }
  .sw-card { display: grid; grid-template-columns: 140px 1fr 260px; gap: 24px; align-items: center }
  #ewc-smart-wagon-content .sw-card { grid-template-columns: 1fr }
  #outOfStock #availability { color: #9d2020; font-size: 14px }
  .a-alert-heading, .sw-atc-text { color: #1a6b2d } .a-alert-heading { font-size: 18px; margin: 0 0 12px }
  .narrow { max-width: 380px; margin: 60px auto; padding: 0 16px } .narrow input[type=email] { width: 100%; font: inherit; padding: 8px; margin: 6px 0 12px }
`;
