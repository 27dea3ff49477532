/** X's app asks with XMLHttpRequest, not fetch (docs/facts/x.md 2.1); so does this one. */
export function request(method, path, body) {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, path);
    xhr.setRequestHeader('x-twitter-active-user', 'yes');
    xhr.setRequestHeader('x-client-transaction-id', Math.random().toString(36).slice(2));
    if (body) xhr.setRequestHeader('content-type', 'application/json');
    xhr.onload = () => {
      try {
        resolve(JSON.parse(xhr.responseText));
      } catch (error) {
        reject(error);
      }
    };
    xhr.onerror = () => reject(new Error('network'));
    xhr.send(body ? JSON.stringify(body) : null);
  });
}

/** Half a second and, where the page is out of sight then, until it comes into sight. */
export async function pause() {
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (document.visibilityState === 'visible') return;
  await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}

/** The query id changes with every build of X. */
const QUERY_ID = 'a1p9RWpkYKBjWv_I3WzS-A';

/** Deletes a tweet; rejects when X does not. */
export async function deleteTweet(id) {
  const answer = await request('POST', `/i/api/graphql/${QUERY_ID}/DeleteTweet`, {
    variables: { tweet_id: id, dark_request: false },
    queryId: QUERY_ID,
  });
  if (!answer.data?.delete_tweet) throw new Error('refused');
}

/** What a tweet's own page asks first; rejects when X does not answer for it. */
export async function tweetDetail(id) {
  const variables = encodeURIComponent(JSON.stringify({ focalTweetId: id }));
  const answer = await request('GET', `/i/api/graphql/${QUERY_ID}/TweetDetail?variables=${variables}`);
  if (answer.errors) throw new Error('refused');
}

/**
 * Sends a tweet or a reply; resolves with `{ id }` when X took it, with
 * `{ code }` when it did not, with neither when X says nothing and withholds it.
 */
export async function createTweet(text, replyTo) {
  const answer = await request('POST', `/i/api/graphql/${QUERY_ID}/CreateTweet`, {
    variables: {
      tweet_text: text,
      ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo, exclude_reply_user_ids: [] } }),
      dark_request: false,
      media: { media_entities: [], possibly_sensitive: false },
      semantic_annotation_ids: [],
      disallowed_reply_options: null,
    },
    features: { responsive_web_graphql_timeline_navigation_enabled: true },
    queryId: QUERY_ID,
  });
  const id = answer.data?.create_tweet?.tweet_results?.result?.rest_id;
  if (id) return { id };
  return answer.errors ? { code: answer.errors[0]?.code ?? 0 } : {};
}
