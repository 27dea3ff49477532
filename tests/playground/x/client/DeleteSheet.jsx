/** @jsxImportSource react */
import { deleteTweet } from './api.js';
import { navigate } from './router.js';
import { data, makeStore, refresh, useStore } from './store.js';
import { showToast } from './Toast.jsx';
import { S, T, V } from './ui.jsx';
import { useWords, wordsIn } from './words.js';

const asked = makeStore(null);
export const askToDelete = (tweet) => asked.set(tweet);

async function remove({ id }) {
  const words = wordsIn(data.get().lang);
  try {
    await deleteTweet(id);
    await refresh();
    // Leaves the deleted tweet's own page, which has nothing to show.
    if (location.pathname.includes(`/status/${id}`)) navigate('/home', { replace: true });
    showToast({ text: words.removed });
  } catch {
    showToast({ text: words.failed[0] });
  }
}

/** X's confirmation before it deletes: a sheet in #layers, the same for every confirmation. */
export function DeleteSheet() {
  const tweet = useStore(asked);
  const words = useWords();
  if (!tweet) return null;
  const close = () => asked.set(null);
  return (
    <V s="layerFill" role="group">
      <V s="shade" data-testid="mask" onClick={close} />
      <V
        role="dialog"
        aria-modal="true"
        s="dialog"
        data-testid="confirmationSheetDialog"
        style={{ padding: 32, gap: 12, width: 320 }}
      >
        <T s="title">
          <S>{words.removeAsked}</S>
        </T>
        <V
          as="button"
          type="button"
          role="button"
          s="pill"
          data-testid="confirmationSheetConfirm"
          style={{ backgroundColor: 'rgb(244, 33, 46)' }}
          onClick={() => {
            close();
            remove(tweet);
          }}
        >
          <T c="rgb(255, 255, 255)">
            <S>{words.remove}</S>
          </T>
        </V>
        <V
          as="button"
          type="button"
          role="button"
          s="pill"
          data-testid="confirmationSheetCancel"
          onClick={close}
        >
          <T>
            <S>{words.cancel}</S>
          </T>
        </V>
      </V>
    </V>
  );
}
