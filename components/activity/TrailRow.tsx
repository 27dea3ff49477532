import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { trailStrings } from '../../utils/i18n/en/trail.ts';
import { timeOn } from '../../utils/pages/activity/evidence-texts.ts';
import type { TrailReply } from '../../utils/pages/activity/trail.ts';
import { ProductPicture } from '../ProductPicture.tsx';
import { Menu } from './Menu.tsx';

interface Props {
  reply: TrailReply;
  /** The picture of its product, as a data URL; null when there is none, or it is still being read. */
  picture: string | null;
  now: number;
  active: boolean;
  menuOpen: boolean;
  toggleMenu(open: boolean): void;
  /** The shopper says that they deleted it. */
  markGone(): void;
  /** Asks whether to take a kept reply off the list. */
  askForget(): void;
}

/** One reply that is still on X: with its product, or alone when its request is gone. */
export function TrailRow({ reply, picture, now, active, menuOpen, toggleMenu, markGone, askForget }: Props) {
  const { replyId, url, at, followersOnly, request, handle } = reply;
  const tabIndex = active ? 0 : -1;
  const title = request ? request.title : trailStrings.replyBy(`@${handle}`);
  return (
    <div class="card reply">
      <div class="product">
        <ProductPicture picture={picture} />
        <div class="summary">
          <b class="product-title" dir="auto" id={`row-${replyId}`} title={title}>
            {title}
          </b>
          <span class="note">
            {request && <>{trailStrings.to(<bdi>@{request.author}</bdi>)} · </>}
            <time dateTime={new Date(at).toISOString()}>{timeOn(at, now)}</time>
            {followersOnly && ` · ${trailStrings.forFollowers}`}
            {!request && ` · ${trailStrings.notInList}`}
          </span>
        </div>
      </div>
      <div class="row-actions">
        <a class="main-action" href={url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
          {trailStrings.openOnX}
          <span class="visually-hidden">{request ? trailStrings.replyTo(request.author) : ` ${title}`}</span>
        </a>
        <button type="button" class="quiet" tabIndex={tabIndex} onClick={markGone}>
          {trailStrings.isGone}
        </button>
        {!request && (
          <Menu
            label={activityStrings.more(title)}
            items={[{ label: trailStrings.forgetHere, run: askForget, danger: true }]}
            open={menuOpen}
            tabbable={active}
            toggle={toggleMenu}
          />
        )}
      </div>
    </div>
  );
}
