/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { request } from './api.js';
import { S, T, V } from './ui.jsx';

/** The hashtag that the caret stands in or right behind, as [from, to, word]; null elsewhere. */
function hashtagAtCaret(state) {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  const word = before.match(/#\w+$/)?.[0];
  return word ? [before.length - word.length, before.length, word] : null;
}

/** Topics that X suggests while one writes a hashtag; empty once the word is ended by a space. */
export function useTopics(state) {
  const [list, setList] = useState([]);
  const word = hashtagAtCaret(state)?.[2] ?? '';
  useEffect(() => {
    setList([]);
    if (!word) return;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await request(
        'GET',
        `/i/api/1.1/search/typeahead.json?q=${encodeURIComponent(word)}`,
      ).catch(() => ({ topics: [] }));
      if (current) setList(answer.topics.map(({ topic }) => topic));
    }, 60);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [word]);
  return {
    list,
    close: () => setList([]),
    range: (now) => {
      const [from, to] = hashtagAtCaret(now) ?? [0, 0];
      return now.getSelection().merge({ anchorOffset: from, focusOffset: to });
    },
  };
}

export function Typeahead({ topics, choose }) {
  if (!topics.length) return null;
  return (
    <V s="list" role="listbox" id="typeaheadDropdown-1" data-testid="typeaheadDropdown">
      {topics.map((topic) => (
        <V
          key={topic}
          s="listItem"
          role="option"
          aria-selected="false"
          data-testid="typeaheadResult"
          // The editor must keep its caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(topic)}
        >
          <T>
            <S>{topic}</S>
          </T>
        </V>
      ))}
    </V>
  );
}
