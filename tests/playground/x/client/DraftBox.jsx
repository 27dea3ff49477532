/** @jsxImportSource react */
import { CompositeDecorator, ContentState, Editor, EditorState, Modifier } from 'draft-js';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useData } from './store.js';
import { Typeahead, useTopics } from './Typeahead.jsx';
import { V } from './ui.jsx';

/** X colours hashtags, mentions and links as one types: Draft.js does it with decorators. */
const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(/[#@]\w+|https?:\/\/\S+/g)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }) => <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>,
  },
]);

const startWith = (text) =>
  EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));

/**
 * X's editor: Draft.js itself, its contenteditable carrying the test id (docs/facts/x.md 1.9). The parent
 * receives the plain text; `ref.clear()` empties it.
 */
export const DraftBox = forwardRef(function DraftBox({ initial, focus, prompt, onText, onSend, rules }, ref) {
  const { faults } = useData();
  const editor = useRef(null);
  const [state, setState] = useState(() =>
    initial ? startWith(initial) : EditorState.createEmpty(decorator),
  );
  const topics = useTopics(state);

  useImperativeHandle(ref, () => ({ clear: () => change(EditorState.createEmpty(decorator)) }));
  useEffect(() => {
    if (focus) editor.current.focus();
  }, [focus]);

  const change = (next) => {
    const same = next.getCurrentContent() === state.getCurrentContent();
    if (faults.editorIgnoresInsert && !same) {
      // execCommand changes the page before Draft.js is notified.
      editor.current.restoreEditorDOM();
      return;
    }
    setState(next);
    if (!same) onText(next.getCurrentContent().getPlainText());
  };
  const choose = (topic) => {
    const selection = topics.range(state);
    const content = Modifier.replaceText(state.getCurrentContent(), selection, `${topic} `);
    change(EditorState.push(state, content, 'insert-characters'));
    topics.close();
  };
  const handled = () => (faults.editorIgnoresInsert ? 'handled' : 'not-handled');

  return (
    <V data-testid="tweetTextarea_0_label" style={{ zIndex: 1 }}>
      <V>
        <V dir="ltr">
          <V
            s={rules}
            data-testid="tweetTextarea_0RichTextInputContainer"
            onClick={() => editor.current.focus()}
          >
            <Editor
              ref={editor}
              editorState={state}
              onChange={change}
              handleBeforeInput={handled}
              handlePastedText={handled}
              handleReturn={(event) => {
                if (event.ctrlKey || event.metaKey) {
                  onSend();
                  return 'handled';
                }
                if (!topics.list.length) return 'not-handled';
                choose(topics.list[0]);
                return 'handled';
              }}
              onEscape={(event) => {
                // The first Escape closes the list of topics, the next one the reply box.
                if (!topics.list.length) return;
                event.stopPropagation();
                topics.close();
              }}
              placeholder={prompt}
              role="textbox"
              ariaLabel="Post text"
              ariaMultiline
              ariaAutoComplete="list"
              spellCheck
              stripPastedStyles
              webDriverTestID="tweetTextarea_0"
            />
          </V>
        </V>
      </V>
      <Typeahead topics={topics.list} choose={choose} />
    </V>
  );
});
