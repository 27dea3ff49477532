import { useEffect, useState } from 'react';
import { useData } from './store.js';

/** Counts that a tweet always starts with, so that re-mounted rows show the same; fresh ones have none. */
function countsOf({ id, at }) {
  const factor = Date.now() - at < 600_000 ? 0 : 1;
  let seed = 0;
  for (const digit of id) seed = (seed * 31 + Number(digit) + 1) % 99991;
  const upTo = (limit) => factor * (seed % limit);
  return {
    replies: upTo(41),
    reposts: upTo(197),
    likes: upTo(2903),
    bookmarks: upTo(71),
    views: upTo(99991),
  };
}

/** X's counters move while one looks at them; each move swaps the number's node. */
export function useCounts(tweet) {
  const { id } = tweet;
  const { noise } = useData();
  const [counts, setCounts] = useState(() => countsOf(tweet));
  useEffect(() => {
    if (!noise) return;
    const timer = setInterval(
      () => setCounts((old) => ({ ...old, likes: old.likes + 1, views: old.views + 7 })),
      2000 + (Number(id.slice(-4)) % 5000),
    );
    return () => clearInterval(timer);
  }, [id, noise]);
  return counts;
}
