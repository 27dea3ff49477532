import type { ComponentChildren } from 'preact';
import { storeName } from '../../utils/amazon/marketplaces.ts';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import type { Action } from '../../utils/pages/activity/actions.ts';
import { actionsFor } from '../../utils/pages/activity/actions.ts';
import { timeOn } from '../../utils/pages/activity/evidence-texts.ts';
import type { FullRow } from '../../utils/pages/activity/request-list.ts';
import { productHref } from '../../utils/pages/product-href.ts';
import { type RequestState, targetStore } from '../../utils/requests/fold.ts';
import { requestTitle } from '../../utils/texts/request-texts.ts';
import { ProductLine } from '../ProductLine.tsx';
import { Lanes } from './Lanes.tsx';
import { Menu, type MenuItem } from './Menu.tsx';

interface Props {
  row: FullRow;
  active: boolean;
  menuOpen: boolean;
  toggleMenu(open: boolean): void;
  run(action: Action, request: RequestState): void;
}

/** One request: the product, both lanes with their evidence, the main action, and a menu with the others. */
export function ActivityRow({ row, active, menuOpen, toggleMenu, run }: Props) {
  const { request, picture } = row;
  const { id, tweet, askedAt, account, origin } = request;
  const title = requestTitle(request);
  const { primary, others } = actionsFor(request);
  const store = targetStore(request);
  // A product without a name is called by its store.
  const place = store && !title.includes(storeName(store)) ? storeName(store) : null;
  return (
    <div class="card">
      <div class="what">
        <Product id={`row-${id}`} href={productHref(request)} tabbable={active}>
          <ProductLine title={title} picture={picture} place={place} />
        </Product>
        <p class="note">
          <a href={tweet.url} target="_blank" rel="noreferrer" tabIndex={active ? 0 : -1}>
            {activityStrings.tweetBy(
              <bdi title={tweet.author.name.slice(0, 200)}>@{tweet.author.handle}</bdi>,
            )}
          </a>
          {account && <> · {activityStrings.asAccount(<bdi>@{account}</bdi>)}</>}
          <span class="asked">
            <time dateTime={new Date(askedAt).toISOString()}>
              {activityStrings.asked(timeOn(askedAt, askedAt))}
            </time>
            {origin !== 'here' && ` · ${activityStrings.origins[origin]}`}
          </span>
        </p>
      </div>
      <Lanes request={request} />
      <div class="row-actions">
        <PrimaryAction action={primary} tabbable={active} run={() => run(primary, request)} />
        <Menu
          label={activityStrings.more(title)}
          items={others.map((action) => toMenuItem(action, () => run(action, request)))}
          open={menuOpen}
          tabbable={active}
          toggle={toggleMenu}
        />
      </div>
    </div>
  );
}

interface ProductProps {
  id: string;
  href: string | null;
  tabbable: boolean;
  children: ComponentChildren;
}

/** Title and picture lead to the product, where its address is known. */
function Product({ id, href, tabbable, children }: ProductProps) {
  if (!href) return <div id={id}>{children}</div>;
  return (
    <a id={id} class="to-product" href={href} target="_blank" rel="noreferrer" tabIndex={tabbable ? 0 : -1}>
      {children}
    </a>
  );
}

function PrimaryAction({ action, tabbable, run }: { action: Action; tabbable: boolean; run(): void }) {
  const tabIndex = tabbable ? 0 : -1;
  if (action.kind === 'open')
    return (
      <a class="main-action" href={action.href} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
        {action.label}
      </a>
    );
  return (
    <button type="button" class="main main-action" tabIndex={tabIndex} onClick={run}>
      {action.label}
    </button>
  );
}

function toMenuItem(action: Action, run: () => void): MenuItem {
  if (action.kind === 'open') return { label: action.label, href: action.href };
  const disabled = action.kind === 'remove' && action.disabled;
  return { label: action.label, run, danger: action.kind === 'remove', disabled };
}
