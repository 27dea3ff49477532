/** @jsxImportSource react */
import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import { onPhone } from './App.jsx';
import { submit } from './compose.js';
import { DraftBox } from './DraftBox.jsx';
import { useData } from './store.js';
import { Avatar, Icon, S, T, useTheme, V } from './ui.jsx';
import { useWords } from './words.js';

/**
 * Avatar, editor, tools and button. `kind`: 'modal' (tweetButton), 'inline' (tweetButtonInline) or
 * 'pane', the photo viewer's, which has the modal's button (docs/facts/x.md 1.9).
 */
export function Composer({ replyTo, kind, initial = '' }) {
  const { viewer, faults } = useData();
  const words = useWords();
  const editor = useRef(null);
  const first = initial || (kind === 'modal' ? faults.draftRestored : '');
  const [text, setText] = useState(first);
  const [sending, setSending] = useState(false);
  const hasText = text.trim() !== '' || faults.attachment !== 'none';
  const ready = hasText && [...text].length <= 280 && !sending && !faults.buttonStaysDisabled;

  const send = async () => {
    if (!ready) return;
    setSending(true);
    // An editor may leave a space behind; X trims the ends.
    const done = await submit(text.trim(), replyTo, {
      modal: kind === 'modal',
      clear: () => editor.current?.clear(),
    });
    setSending(false);
    if (done && kind !== 'modal') editor.current?.clear();
  };

  const inline = kind === 'inline';
  const prompt = replyTo ? words.replyPrompt : words.postPrompt;
  const Box = onPhone ? PhoneBox : DraftBox;
  return (
    <V>
      <V
        role="progressbar"
        aria-valuemax="100"
        aria-valuenow="0"
        style={{ visibility: sending ? 'visible' : 'hidden' }}
      >
        <V
          data-testid="progressBar-bar"
          style={{ width: sending ? '60%' : '0%', height: 2, backgroundColor: 'rgb(29, 155, 240)' }}
        />
      </V>
      <V s="composer">
        <V s="avatarColumn">
          <Avatar handle={viewer.handle} />
        </V>
        <V s="grow">
          <Box
            ref={editor}
            initial={first}
            focus={kind === 'modal'}
            prompt={prompt}
            rules={inline ? 'inlineEditor' : 'editor'}
            onText={setText}
            onSend={send}
          />
          <Attachment kind={faults.attachment} />
          <V s="tools" data-testid="toolBar">
            <V s="row">
              <V
                as="button"
                type="button"
                s="iconButton"
                aria-label="Add photos"
                data-testid="fileInputButton"
              >
                <T c="link">
                  <Icon name="media" />
                </T>
              </V>
            </V>
            <SendButton testId={inline ? 'tweetButtonInline' : 'tweetButton'} ready={ready} send={send}>
              {replyTo ? words.reply : words.post}
            </SendButton>
          </V>
        </V>
      </V>
    </V>
  );
}

/** Attachments in the box; their test ids are the same as in posts (docs/facts/x.md 1.6). */
function Attachment({ kind }) {
  if (kind === 'photo')
    return (
      <V data-testid="attachments">
        <V role="group">
          <V data-testid="tweetPhoto">
            <img alt="" src={PICTURE} style={{ width: 120, height: 80 }} />
          </V>
        </V>
      </V>
    );
  if (kind === 'gif')
    return (
      <V role="group">
        <V as="video" muted loop poster={PICTURE} style={{ width: 120, height: 80 }} />
      </V>
    );
  if (kind === 'poll')
    return (
      <V>
        <V as="input" type="text" maxLength="25" name="Choice1" />
        <V as="input" type="text" maxLength="25" name="Choice2" />
      </V>
    );
  if (kind === 'schedule')
    return (
      <V as="a" href="/compose/post/schedule" role="link">
        <T c="secondary">
          <S>Will send on Tue, Dec 1, 2026 at 9:00 AM</S>
        </T>
      </V>
    );
  // What X's own markup of a place is, is unknown.
  if (kind === 'place')
    return (
      <T c="secondary">
        <S>Berlin, Germany</S>
      </T>
    );
  return null;
}

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="120" height="80"%3E%3Crect width="120" height="80" fill="teal"/%3E%3C/svg%3E';

function SendButton({ testId, ready, send, children }) {
  const { text, bg } = useTheme();
  return (
    <V
      as="button"
      type="button"
      role="button"
      s={ready ? 'pill' : 'pill dimmed'}
      data-testid={testId}
      {...(!ready && { 'aria-disabled': true, disabled: true, tabIndex: -1 })}
      style={{ backgroundColor: text, borderColor: 'rgba(0, 0, 0, 0)' }}
      onClick={send}
    >
      <T c={`rgb(${bg})`} s="bold">
        <V>
          <S>
            <S>{children}</S>
          </S>
        </V>
      </T>
    </V>
  );
}

/** Some phones get a real textarea (docs/facts/x.md 1.9). */
const PhoneBox = forwardRef(function PhoneBox({ initial, focus, prompt, onText, rules }, ref) {
  const { faults } = useData();
  const [text, setText] = useState(initial);
  const change = (next) => {
    setText(next);
    onText(next);
  };
  useImperativeHandle(ref, () => ({ clear: () => change('') }));
  return (
    <V data-testid="tweetTextarea_0_label">
      <V s={rules}>
        <V
          as="textarea"
          s="textarea"
          autoFocus={focus}
          data-testid="tweetTextarea_0"
          placeholder={prompt}
          value={text}
          onChange={(event) => {
            if (!faults.editorIgnoresInsert) change(event.target.value);
          }}
        />
      </V>
    </V>
  );
});
