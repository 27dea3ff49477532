/** @jsxImportSource react */
import { Composer } from './Composer.jsx';
import { closeModal, useRoute } from './router.js';
import { useData } from './store.js';
import { permalinkOf } from './Tweet.jsx';
import { TweetText } from './TweetText.jsx';
import { UserName } from './UserName.jsx';
import { Avatar, Icon, S, T, V } from './ui.jsx';
import { useWords } from './words.js';

/** The reply box that the address requests; null for an address without one. */
export function useComposeRoute() {
  const { path, query, replyTo } = useRoute();
  const { faults } = useData();
  const intent = path === '/intent/post' || path === '/intent/tweet';
  if (intent && faults.intentBroken) return null;
  if (path !== '/compose/post' && !intent) return null;
  return {
    replyTo: replyTo ?? query.get('in_reply_to'),
    text: query.get('text') ?? '',
    key: path + location.search,
  };
}

/**
 * The reply box over the page (docs/facts/x.md 1.9). The wrapper is a role=group, as X's modals are
 * (1.7), so that code that takes any group for an action bar fails here.
 */
export function ComposeModal() {
  const asked = useComposeRoute();
  if (!asked) return null;
  return (
    <V s="layerFill" role="group">
      <V s="shade" data-testid="mask" onClick={closeModal} />
      <V
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        s="dialog"
        onKeyDown={(event) => event.key === 'Escape' && closeModal()}
      >
        <V s="dialogBar">
          <V
            as="button"
            type="button"
            role="button"
            s="iconButton"
            aria-label="Close"
            data-testid="app-bar-close"
            onClick={closeModal}
          >
            <T>
              <Icon name="close" />
            </T>
          </V>
          <T as="h2" id="modal-header" s="hidden" />
        </V>
        <ComposeBody key={asked.key + asked.replyTo} asked={asked} />
      </V>
    </V>
  );
}

/** The replied-to tweet and the composer: the modal's inside, and the phone's whole page. */
export function ComposeBody({ asked }) {
  const { tweets, faults } = useData();
  const target = asked.replyTo ? tweets[asked.replyTo] : null;
  return (
    <V>
      {target && !faults.modalTargetMissing && <Target tweet={target} />}
      {target && <ReplyingTo handle={target.author} />}
      <Composer kind="modal" replyTo={target ? target.id : null} initial={asked.text} />
    </V>
  );
}

/** The tweet replied to: without its action bar, media and cards. */
function Target({ tweet }) {
  const { faults } = useData();
  return (
    <V as="article" role="article" tabIndex={-1} s="tweet" data-testid="tweet">
      <V s="row">
        <V s="avatarColumn">
          <V data-testid="Tweet-User-Avatar">
            <Avatar handle={tweet.author} />
          </V>
          <V s="threadLine" />
        </V>
        <V s="grow">
          <UserName
            author={tweet.author}
            at={tweet.at}
            permalink={permalinkOf(tweet)}
            time={faults.modalHidesPermalink ? 'plain' : 'link'}
          />
          <TweetText tweet={tweet} />
        </V>
      </V>
    </V>
  );
}

function ReplyingTo({ handle }) {
  const words = useWords();
  return (
    <V style={{ padding: '12px 16px 0 64px' }}>
      <T c="secondary">
        <S>{words.replyingTo} </S>
        <T as="span" c="link">
          @{handle}
        </T>
      </T>
    </V>
  );
}
