import { LANGUAGE_CHOICES } from '../../utils/settings/languages.ts';

const LANGUAGES = LANGUAGE_CHOICES.filter((choice) => choice !== 'auto');

/**
 * Product files without a unit test of their name (mirror.test.ts), each with the reason. A path that ends with a
 * slash stands for all files of its folder.
 */
export const NO_UNIT_TEST: readonly { why: string; files: readonly string[] }[] = [
  {
    why: 'Decided when the extension is built; tests/unit/manifests.test.ts looks for it in the build for Safari.',
    files: ['utils/common/private-window.ts'],
  },
  {
    why: 'Strings of one language; tests/unit/i18n/translations.test.ts checks that each language has the same ones.',
    files: [
      ...LANGUAGES.map((language) => `utils/i18n/${language}/`),
      'utils/i18n/catalogue.ts',
      'utils/i18n/markup.ts',
    ],
  },
  {
    why: "One line that passes a language's strings on; tests/unit/i18n/sheet-strings.test.ts runs each of them.",
    files: LANGUAGES.map((language) => `entrypoints/strings-${language}.ts`),
  },
  {
    why: "The browser's messages; tests/unit/i18n/messages-file.test.ts and tests/e2e/chromium/languages.spec.ts check them.",
    files: ['utils/i18n/browser-messages.ts', 'utils/i18n/message-names.ts'],
  },
  {
    why: 'One line; tests/unit/i18n/translations.test.ts looks for what it does in every Arabic sentence with a name.',
    files: ['utils/i18n/isolate.ts'],
  },
  {
    why: 'Formats of dates and numbers; tests/unit/i18n/strings.test.ts covers them.',
    files: ['utils/i18n/formats.ts'],
  },
  {
    why: 'Part of the popup; tests/unit/components/popup.test.tsx renders it.',
    files: [
      'components/AccountStatus.tsx',
      'components/PopupView.tsx',
      'components/PriceChangeText.tsx',
      'components/RequestRow.tsx',
      'components/StateIcon.tsx',
      'components/StoreRow.tsx',
      'components/use-painted.ts',
      'components/WaitingReplies.tsx',
      'components/XAccessNotice.tsx',
      'components/XPageNotice.tsx',
    ],
  },
  {
    why: 'Part of the options page; tests/unit/components/options.test.tsx renders it.',
    files: [
      'components/ShortcutList.tsx',
      'components/OptionsView.tsx',
      'components/OwnStore.tsx',
      'components/SelectSetting.tsx',
      'components/SavedLine.tsx',
      'components/Switch.tsx',
    ],
  },
  {
    why: 'Part of the sheet; tests/unit/trust/click.test.tsx and tests/e2e/chromium/sheet.spec.ts render it.',
    files: [
      'components/EarlierList.tsx',
      'components/LinkChoice.tsx',
      'components/LinkDetails.tsx',
      'components/MoreOptions.tsx',
      'components/NoticeCard.tsx',
      'components/ReplyPreview.tsx',
      'components/SheetOffers.tsx',
      'components/SheetStatus.tsx',
      'components/StoreChoice.tsx',
    ],
  },
  {
    why: 'What the sheet says; tests/unit/components/Sheet.test.tsx shows it.',
    files: ['utils/x/sheet/sheet-texts.ts'],
  },
  {
    why: 'Which product is meant; tests/unit/components/popup.test.tsx and tests/e2e/chromium/pictures.spec.ts render it.',
    files: ['components/ProductLine.tsx', 'components/ProductPicture.tsx'],
  },
  {
    why: "What X's page shows with a link; tests/unit/x/link-context.test.ts reads it from tweets.",
    files: [
      'utils/x/responsive-web/card-title.ts',
      'utils/x/sheet/shown-product.ts',
      'utils/x/tweet-line.ts',
    ],
  },
  {
    why: 'A view of the welcome page; tests/e2e/chromium/welcome.spec.ts opens it.',
    files: ['components/SheetSample.tsx', 'components/WelcomeView.tsx'],
  },
  {
    why: 'Text and links only; tests/e2e/chromium/languages.spec.ts opens it.',
    files: ['components/PrivacyView.tsx'],
  },
  {
    why: 'Measures rows, which needs a real page; tests/e2e/chromium/activity-list.spec.ts scrolls a list whose rows differ.',
    files: ['components/activity/use-row-layout.ts'],
  },
  {
    why: 'Part of a row of the activity page; tests/unit/components/activity/ActivityRow.test.tsx renders it.',
    files: ['components/activity/Lanes.tsx'],
  },
  {
    why: 'Part of the campaigns; tests/unit/components/activity/campaigns/CampaignsView.test.tsx renders it.',
    files: [
      'components/CallToAction.tsx',
      'components/activity/campaigns/CampaignCard.tsx',
      'components/activity/campaigns/CompareTable.tsx',
      'components/activity/campaigns/RepeatList.tsx',
      'components/activity/campaigns/ReplyChart.tsx',
    ],
  },
  {
    why: 'Part of the activity page; tests/unit/pages/activity/controller.test.ts covers what it shows, tests/e2e/chromium/activity.spec.ts how.',
    files: [
      'components/activity/ActivityView.tsx',
      'components/activity/Details.tsx',
      'components/activity/EmptyList.tsx',
      'components/activity/ImportPart.tsx',
      'components/activity/MonthChart.tsx',
      'components/activity/RemoveQuestion.tsx',
      'components/activity/RequestsView.tsx',
      'components/activity/TrailRow.tsx',
    ],
  },
  {
    why: 'Wiring of a page; the end-to-end tests open it.',
    files: [
      'entrypoints/activity/main.tsx',
      'entrypoints/grant/main.tsx',
      'entrypoints/options/shortcuts.ts',
      'entrypoints/options/main.tsx',
      'entrypoints/popup/main.tsx',
      'entrypoints/privacy/main.tsx',
      'entrypoints/welcome/main.tsx',
    ],
  },
  {
    why: "Wiring of a content script; every end-to-end test on X's or a store's pages runs it.",
    files: [
      'entrypoints/amazon.content.ts',
      'entrypoints/x-check/index.ts',
      'entrypoints/x-observer/index.ts',
      'entrypoints/x-sheet/index.ts',
      'entrypoints/x-thread/index.ts',
      'entrypoints/x.content/',
    ],
  },
  {
    why: 'Wiring of the background; tests/e2e/chromium/background.spec.ts starts and stops it.',
    files: [
      'entrypoints/background/alarms.ts',
      'entrypoints/background/browser-adapter.ts',
      'entrypoints/background/index.ts',
      'entrypoints/background/session.ts',
      'entrypoints/background/x-page-notes.ts',
    ],
  },
  {
    why: 'One line, whose place in the script counts; tests/unit/built.test.ts looks for it there.',
    files: ['entrypoints/background/connection.ts'],
  },
  {
    why: 'Passes work on to the browser; tests/e2e/chromium/stores.spec.ts allows and withdraws stores.',
    files: ['entrypoints/background/store-scripts.ts'],
  },
  {
    why: "Passes work on to the browser's sync storage; tests/e2e/chromium/sync.spec.ts runs it, tests/unit/sync/exchange.test.ts its logic.",
    files: ['entrypoints/background/sync-storage.ts', 'entrypoints/background/sync.ts'],
  },
  {
    why: 'Passes work on to the browser; tests/e2e/chromium/no-room.spec.ts fills the storage.',
    files: ['entrypoints/background/trouble.ts'],
  },
  {
    why: 'Opens one page once; tests/e2e/chromium/welcome.spec.ts installs the extension.',
    files: ['entrypoints/background/welcome.ts'],
  },
  {
    why: 'Part of the buy box; tests/unit/amazon/page/buy-box.test.ts and tests/unit/amazon/page/offers.test.ts look for the button.',
    files: ['utils/amazon/page/add-button.ts'],
  },
  {
    why: 'Part of reading a link; tests/unit/amazon/product-link.test.ts covers it.',
    files: [
      'utils/amazon/links/affiliate.ts',
      'utils/amazon/links/asin.ts',
      'utils/amazon/links/cart-mode.ts',
      'utils/amazon/links/seller.ts',
      'utils/amazon/links/hosts.ts',
      'utils/amazon/links/paths.ts',
      'utils/amazon/links/redirects.ts',
      'utils/amazon/links/short-links.ts',
    ],
  },
  {
    why: 'Facts of stores; tests/unit/amazon/marketplaces.test.ts checks them.',
    files: ['utils/amazon/store-facts.ts'],
  },
  {
    why: 'Chooses a first proposal; tests/e2e/chromium/welcome.spec.ts shows it.',
    files: ['utils/amazon/guess-store.ts'],
  },
  {
    why: "Part of reading a store's page; tests/unit/amazon/page/amazon-page.test.ts and its neighbours read real pages with it.",
    files: [
      'utils/amazon/page/asin-field.ts',
      'utils/amazon/page/obstacles.ts',
      'utils/amazon/page/offer-kinds.ts',
      'utils/amazon/page/offer-rows.ts',
      'utils/amazon/page/page-text.ts',
      'utils/amazon/page/side-sheet.ts',
      'utils/amazon/page/signed-in.ts',
      'utils/amazon/page/visibility.ts',
    ],
  },
  {
    why: 'Selectors only; every test that reads such a page uses them.',
    files: [
      'utils/amazon/page/selectors-offers.ts',
      'utils/amazon/page/selectors-prices.ts',
      'utils/amazon/page/selectors.ts',
      'utils/x/responsive-web/selectors.ts',
      'utils/x/x-web/selectors.ts',
    ],
  },
  {
    why: 'Part of export and import; tests/unit/archive/archive.test.ts takes lists through both.',
    files: [
      'utils/archive/apply-import.ts',
      'utils/archive/archive-tally.ts',
      'utils/archive/export.ts',
      'utils/archive/file-format.ts',
      'utils/archive/import-tallies.ts',
      'utils/requests/merge-events.ts',
      'utils/archive/parse.ts',
      'utils/archive/stage.ts',
    ],
  },
  {
    why: 'A handler of the service; tests/unit/background/service.test.ts sends its commands, tests/unit/background/deaths.test.ts stops it at every await.',
    files: [
      'utils/background/ask-handler.ts',
      'utils/background/read-button-states.ts',
      'utils/background/earlier-requests.ts',
      'utils/background/known-title.ts',
      'utils/background/open-replies.ts',
      'utils/background/queued-event.ts',
      'utils/background/reply-reports.ts',
      'utils/background/reply-window.ts',
      'utils/background/announce-missed.ts',
    ],
  },
  {
    why: 'The parts of utils/amazon/page/watch-store-page.ts; its test runs them together.',
    files: [
      'utils/amazon/page/due-reports.ts',
      'utils/amazon/page/press.ts',
      'utils/amazon/page/to-page-reading.ts',
    ],
  },
  {
    why: 'The popup’s "Add to cart"; tests/unit/background/tagged-reply.test.ts covers it.',
    files: ['utils/background/add-to-cart.ts'],
  },
  {
    why: 'The cart lane at work; tests/unit/background/read-store-page.test.ts and tests/faults/pages.test.ts run it.',
    files: [
      'utils/background/cart-runner.ts',
      'utils/background/finish-on-amazon.ts',
      'utils/background/page-recorder.ts',
    ],
  },
  {
    why: 'What must not fail with the browser; tests/unit/background/side-effects.test.ts lets the browser refuse it.',
    files: [
      'utils/background/activity-handlers.ts',
      'utils/background/notify-once.ts',
      'utils/background/report-trouble.ts',
    ],
  },
  {
    why: 'One gesture is one request; tests/unit/background/once.test.ts covers it.',
    files: ['utils/background/product-under-way.ts'],
  },
  {
    why: 'Types only.',
    files: [
      'utils/requests/surroundings.ts',
      'utils/background/browser-port.ts',
      'utils/x/button/interference.ts',
      'utils/x/tweet-model.ts',
      'utils/x/sheet/sheet-ui.ts',
      'utils/x/thread/thread-panel.ts',
      'utils/messages/page-commands.ts',
      'utils/messages/store-commands.ts',
      'utils/pages/activity/state.ts',
    ],
  },
  {
    why: 'Shared by all contexts; tests/unit/background/side-effects.test.ts lets it catch what fails.',
    files: ['utils/common/best-effort.ts', 'utils/common/log.ts'],
  },
  {
    why: "Cleans a page's text; tests/unit/rendering.test.ts covers it.",
    files: ['utils/common/clean-text.ts'],
  },
  {
    why: 'A constant or a list of names only.',
    files: [
      'utils/common/link-limit.ts',
      'utils/common/picture-limit.ts',
      'utils/common/refusal.ts',
      'utils/common/storage-trouble.ts',
    ],
  },
  {
    why: 'Part of the ledger; tests/unit/ledger/ledger.test.ts and tests/unit/ledger/storage.test.ts cover it.',
    files: [
      'utils/ledger/connection.ts',
      'utils/ledger/database.ts',
      'utils/ledger/quarantine.ts',
      'utils/ledger/rewrite-rows.ts',
      'utils/ledger/reply-owner.ts',
      'utils/ledger/kept-reply-row.ts',
      'utils/ledger/seen-rows.ts',
      'utils/ledger/seen.ts',
    ],
  },
  {
    why: 'Part of the tallies of cart replies; tests/unit/ledger/tallies.test.ts covers it.',
    files: [
      'utils/ledger/read-tallies.ts',
      'utils/ledger/replier-row.ts',
      'utils/ledger/tally-replies.ts',
      'utils/tallies/tally.ts',
    ],
  },
  {
    why: 'Rows of the ledger; tests/unit/ledger/migrate.test.ts reads those of every version.',
    files: ['utils/ledger/row-version.ts', 'utils/ledger/row.ts'],
  },
  {
    why: 'What is removed stays away; tests/unit/background/tagged-reply.test.ts covers it.',
    files: ['utils/ledger/forgotten.ts', 'utils/ledger/removal.ts'],
  },
  {
    why: 'Pictures of requests; tests/unit/archive/archive.test.ts and tests/e2e/chromium/pictures.spec.ts cover them.',
    files: ['utils/ledger/picture-schema.ts', 'utils/ledger/pictures.ts', 'utils/x/tweet-picture.ts'],
  },
  {
    why: "The list's newest rows; tests/unit/pages/activity/request-list.test.ts covers them.",
    files: ['utils/ledger/recent.ts'],
  },
  {
    why: 'The schemas of messages, and who may send them; tests/unit/messages/fuzz.test.ts and tests/unit/messages/router.test.ts cover both.',
    files: [
      'utils/messages/senders.ts',
      'utils/messages/reply-window.ts',
      'utils/messages/sheet-commands.ts',
      'utils/messages/background-messages.ts',
      'utils/messages/x-answers.ts',
      'utils/messages/x-commands.ts',
    ],
  },
  {
    why: 'Sends messages; tests/unit/messages/refusal.test.ts and tests/faults/schedules.test.ts send with it.',
    files: ['utils/messages/client.ts', 'utils/messages/page-client.ts'],
  },
  {
    why: 'Part of the activity page without a document; tests/unit/pages/activity/controller.test.ts and tests/unit/pages/activity/list-entry.test.ts cover it.',
    files: [
      'utils/pages/activity/actions.ts',
      'utils/pages/activity/evidence-texts.ts',
      'utils/pages/activity/exporter.ts',
      'utils/pages/activity/extras.ts',
      'utils/pages/activity/filter.ts',
      'utils/pages/activity/trail.ts',
    ],
  },
  {
    why: 'Reads and writes files in the browser; tests/e2e/chromium/activity-data.spec.ts exports and imports.',
    files: ['utils/pages/activity/files.ts'],
  },
  {
    why: "Wiring of the extension's pages; tests/e2e/chromium/popup.spec.ts and tests/e2e/chromium/activity.spec.ts run it.",
    files: ['utils/pages/page-ledger.ts'],
  },
  {
    why: 'The schemas of a request; tests/unit/requests/fold.test.ts folds every event, tests/unit/messages/fuzz.test.ts sends broken ones.',
    files: [
      'utils/requests/cart-events.ts',
      'utils/requests/events.ts',
      'utils/requests/page-reading.ts',
      'utils/requests/reply-lane.ts',
    ],
  },
  {
    why: 'Part of comparing prices; tests/unit/requests/prices.test.ts covers it.',
    files: ['utils/requests/kept-prices.ts', 'utils/texts/price-change.ts'],
  },
  {
    why: 'One decision of the background; tests/unit/background/observations.test.ts covers it in every state.',
    files: ['utils/requests/may-add-after-proof.ts'],
  },
  {
    why: 'One decision; tests/unit/requests/next-cart-step.test.ts covers it for each store.',
    files: ['utils/requests/may-read-store.ts'],
  },
  {
    why: 'One key; tests/unit/ledger/storage.test.ts looks requests up by it.',
    files: ['utils/requests/product-key.ts'],
  },
  {
    why: 'One address; tests/unit/background/service.test.ts opens it.',
    files: ['utils/requests/intent-url.ts'],
  },
  {
    why: 'Sorts requests for the activity page; tests/unit/pages/activity/controller.test.ts filters by it.',
    files: ['utils/requests/standings.ts'],
  },
  {
    why: 'Writes down what a page shows; tests/unit/background/read-store-page.test.ts and tests/faults/pages.test.ts read it back.',
    files: ['utils/requests/verdict-event.ts', 'utils/requests/in-cart-event.ts'],
  },
  {
    why: "A flag in the browser's storage; tests/e2e/chromium/no-room.spec.ts sets and clears it.",
    files: ['utils/settings/trouble-flag.ts'],
  },
  {
    why: 'Part of the exchange between browsers; tests/unit/sync/exchange.test.ts covers it.',
    files: ['utils/sync/apply-remote.ts'],
  },
  {
    why: 'Chooses sentences; tests/unit/components/popup.test.tsx and tests/unit/components/options.test.tsx show them.',
    files: [
      'utils/texts/cart-texts.ts',
      'utils/texts/request-texts.ts',
      'utils/texts/settings-texts.ts',
      'utils/texts/storage-texts.ts',
    ],
  },
  {
    why: 'Chooses sentences; tests/unit/messages/refusal.test.ts reads them.',
    files: ['utils/texts/refusal-texts.ts'],
  },
  {
    why: 'Part of trusting a click; tests/unit/trust/click-guard.test.ts and tests/e2e/chromium/sheet-trust.spec.ts cover it.',
    files: [
      'utils/trust/confirmation.ts',
      'utils/trust/swallow-gesture.ts',
      'utils/trust/visibility-watch.ts',
    ],
  },
  {
    why: 'Needs the browser’s own search; tests/e2e/chromium/button-secrets.spec.ts covers it.',
    files: ['utils/trust/unfindable.ts'],
  },
  {
    why: 'Facts of X; tests/unit/x/responsive-web/thread.test.ts and tests/unit/messages/router.test.ts use them.',
    files: ['utils/x-facts/hashtag.ts', 'utils/x-facts/hosts.ts'],
  },
  {
    why: 'A list; tests/unit/x/page-check/judge-page.test.ts comes to each of its verdicts.',
    files: ['utils/x-facts/page-verdict.ts'],
  },
  {
    why: 'Part of reading a tweet; tests/unit/x/responsive-web/tweet.test.ts and tests/unit/x/responsive-web/tweet.captures.test.ts read real pages with it.',
    files: [
      'utils/x/display-name.ts',
      'utils/x/page-dialect.ts',
      'utils/x/product-dialect.ts',
      'utils/x/responsive-web/action-bar.ts',
      'utils/x/responsive-web/author.ts',
      'utils/x/responsive-web/card.ts',
      'utils/x/responsive-web/dialect.ts',
      'utils/x/responsive-web/permalink.ts',
      'utils/x/responsive-web/quote.ts',
      'utils/x/responsive-web/tweet-dialect.ts',
      'utils/x/tco.ts',
      'utils/x/tweet-dialect.ts',
      'utils/x/tweet.ts',
    ],
  },
  {
    why: "Part of reading a tweet on X's other page; tests/unit/x/x-web/tweet.test.ts and tests/e2e/chromium/second-client.spec.ts cover it.",
    files: [
      'utils/x/x-web/action-bar.ts',
      'utils/x/x-web/author.ts',
      'utils/x/x-web/dialect.ts',
      'utils/x/x-web/entry.ts',
      'utils/x/x-web/permalink.ts',
      'utils/x/x-web/tweet-dialect.ts',
      'utils/x/x-web/tweet-links.ts',
    ],
  },
  {
    why: 'What the page says about the account; tests/unit/x/account.test.ts covers it.',
    files: ['utils/x/inline-json.ts', 'utils/x/responsive-web/account.ts', 'utils/x/visibility-age.ts'],
  },
  {
    why: 'Needs a laid-out page; tests/e2e/chromium/spotting.spec.ts and tests/e2e/chromium/spotting-look.spec.ts cover it.',
    files: [
      'utils/x/button/button-states.ts',
      'utils/x/button/button.ts',
      'utils/x/button/plain-notice.ts',
      'utils/x/button/remounts.ts',
      'utils/x/button/renew-button.ts',
      'utils/x/theme.ts',
    ],
  },
  {
    why: "Needs two copies of the extension's script; tests/e2e/chromium/two-copies.spec.ts covers it.",
    files: ['utils/x/button/other-copy.ts'],
  },
  {
    why: 'Part of what observes the page; tests/unit/x/observe/deletions.test.ts and tests/unit/x/observe/observe-tweets.test.ts cover it.',
    files: [
      'utils/x/responsive-web/deletion.ts',
      'utils/x/responsive-web/menu.ts',
      'utils/x/x-web/thread.ts',
    ],
  },
  {
    why: 'Part of reading a thread; tests/unit/x/thread/read-thread.test.ts reads threads of both clients.',
    files: [
      'utils/x/responsive-web/conversation.ts',
      'utils/x/thread/place-tweet.ts',
      'utils/x/thread/seen-replies.ts',
      'utils/x/thread/thread-dialect.ts',
      'utils/x/x-web/conversation.ts',
    ],
  },
  {
    why: 'Counts people; tests/unit/x/thread/follow-thread.test.ts asks it.',
    files: ['utils/x/thread/asked-here.ts'],
  },
  {
    why: 'Shows what a thread’s page has shown; tests/e2e/chromium/thread.spec.ts reads and clicks it.',
    files: ['utils/x/sheet/keep-panel-tally.ts', 'utils/x/thread/thread-line.ts'],
  },
  {
    why: 'Needs an updated extension; tests/e2e/chromium/orphans.spec.ts covers it.',
    files: ['utils/x/orphan.ts'],
  },
  {
    why: "Acts in X's own reply window; tests/unit/x/reply/judge-window.test.ts, tests/unit/x/reply/send-in-window.test.ts and tests/e2e/chromium/second-client.spec.ts cover it.",
    files: ['utils/x/reply/announced-reply.ts', 'utils/x/x-web/reply-box.ts'],
  },
  {
    why: "Acts on X's reply box; tests/unit/x/reply/post-reply.test.ts, tests/e2e/chromium/reply.spec.ts and tests/e2e/chromium/reply-faults.spec.ts cover it.",
    files: [
      'utils/x/reply/submit-hub.ts',
      'utils/x/reply/undo-notice.ts',
      'utils/x/reply/wait-for-shopper.ts',
      'utils/x/reply/write-requests.ts',
      'utils/x/wait-for.ts',
    ],
  },
  {
    why: 'Part of the request flow; tests/unit/x/sheet/request-flow.test.ts covers it.',
    files: [
      'utils/x/sheet/asked-event.ts',
      'utils/x/sheet/add-privately.ts',
      'utils/x/sheet/chosen-act.ts',
      'utils/x/sheet/follow-requests.ts',
      'utils/x/sheet/undo-offer.ts',
      'utils/x/sheet/reply-runner.ts',
      'utils/x/sheet/run-choice.ts',
      'utils/x/sheet/sheet-updates.ts',
      'utils/x/sheet/tweet-of-button.ts',
      'utils/x/sheet/open-sheet.ts',
      'utils/x/sheet/sheet-model.ts',
    ],
  },
];
