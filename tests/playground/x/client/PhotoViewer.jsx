/** @jsxImportSource react */

import { useRef } from 'react';
import { ActionBar } from './ActionBar.jsx';
import { closeModal, useRoute } from './router.js';
import { useConversation } from './Status.jsx';
import { useData } from './store.js';
import { Timeline } from './Timeline.jsx';
import { Icon, T, V } from './ui.jsx';
import { useWords } from './words.js';

/**
 * /…/status/…/photo/1: a plain div with the tweet's test id wraps it all, the article stands in the
 * side pane, and below the photo there is an action bar outside any article (docs/facts/x.md 1.1).
 */
export function PhotoViewer() {
  const { path } = useRoute();
  const { tweets } = useData();
  const [, id, number] = path.match(/\/status\/(\d+)\/photo\/(\d+)/) ?? [];
  if (!id || !tweets[id]) return null;
  return <Viewer key={id} tweet={tweets[id]} number={number} />;
}

function Viewer({ tweet, number }) {
  const words = useWords();
  const pane = useRef(null);
  const items = useConversation(tweet.id, 'pane');
  return (
    <V
      s="viewer"
      role="dialog"
      aria-modal="true"
      aria-labelledby="modal-header"
      onKeyDown={(event) => event.key === 'Escape' && closeModal()}
    >
      <V s="row grow" data-testid="tweet">
        <V s="grow middle">
          <V
            as="button"
            type="button"
            s="iconButton"
            aria-label="Close"
            data-testid="app-bar-close"
            onClick={closeModal}
          >
            <T c="rgb(255, 255, 255)">
              <Icon name="close" />
            </T>
          </V>
          <V s="grow center middle" data-testid="swipe-to-dismiss">
            <img
              alt="Some view"
              src={`/media/photo/${tweet.id}-${number}`}
              style={{ maxWidth: '90%', maxHeight: '80vh', minWidth: '60%' }}
            />
          </V>
          <V style={{ padding: '0 20%' }}>
            <ActionBar tweet={tweet} />
          </V>
        </V>
        <V s="viewerPane" ref={pane}>
          <Timeline label={words.conversation} items={items} scroller={pane} />
        </V>
      </V>
    </V>
  );
}
