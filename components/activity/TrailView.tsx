import { useMemo, useRef, useState } from 'preact/hooks';
import { trailStrings } from '../../utils/i18n/en/trail.ts';
import type { KeptReply } from '../../utils/ledger/kept-reply-row.ts';
import type { Sizes } from '../../utils/pages/activity/layout.ts';
import type { ListEntry } from '../../utils/pages/activity/list-entry.ts';
import type { FullRow } from '../../utils/pages/activity/request-list.ts';
import { summarizeTrail, type TrailReply } from '../../utils/pages/activity/trail.ts';
import { NoReplies } from './EmptyList.tsx';
import { MonthChart } from './MonthChart.tsx';
import { Question } from './Question.tsx';
import { RowList } from './RowList.tsx';
import { TrailRow } from './TrailRow.tsx';

export interface TrailProps {
  /** Every request, also one whose removal can still be undone: its reply is on X all the same. */
  entries: readonly ListEntry[];
  /** The replies whose request is gone. */
  keptReplies: readonly KeptReply[];
  complete: boolean;
  /** A request in full, with its picture; null while it is being read. */
  row(id: string): FullRow | null;
  sizes: Sizes;
  now: number;
  /** Called when the shopper says that they deleted the reply of this request. */
  markGone(requestId: string): void;
  /** Takes a kept reply off the list. */
  forgetReply(replyId: string): void;
}

/** The public trail: the shopper's replies that anybody can still read on X. */
export function TrailView(props: TrailProps) {
  const { entries, keptReplies, complete, row, sizes, now, markGone, forgetReply } = props;
  const trail = useMemo(() => summarizeTrail(entries, keptReplies), [entries, keptReplies]);
  const { visible, kept } = trail;
  const groups = useMemo(() => new Uint8Array(visible.length), [visible]);
  const [menu, setMenu] = useState<string | null>(null);
  const [toConfirm, setToConfirm] = useState<TrailReply | null>(null);
  const list = useRef<HTMLElement>(null);
  const listed = visible.length - kept;
  return (
    <section ref={list}>
      {visible.length > 0 && <h2 class="lead">{trailStrings.visible(visible.length)}</h2>}
      {visible.length === 0 && complete && <NoReplies />}
      <p>
        {listed > 0 && trailStrings.tells(listed, trail.products, trail.authors, kept > 0)}
        {kept > 0 && trailStrings.kept(kept)}
        {trail.followersOnly > 0 && trailStrings.followersOnly(trail.followersOnly)}
        {trail.deleted > 0 && trailStrings.deleted(trail.deleted)}
        {!complete && trailStrings.stillReading}
      </p>
      {trail.months.length > 0 && <MonthChart months={trail.months} />}
      {visible.length > 0 && (
        <>
          <p class="note">{trailStrings.howToDelete}</p>
          <RowList
            label={trailStrings.list}
            {...{ groups, sizes }}
            keyOf={(i) => visible[i]?.replyId ?? ''}
            onRowKey={(i, key) => {
              const reply = visible[i];
              if (key === 'main')
                list.current?.querySelector<HTMLElement>('.entry[tabindex="0"] .main-action')?.click();
              if (!reply || reply.request) return;
              if (key === 'menu') setMenu(reply.replyId);
              if (key === 'remove') setToConfirm(reply);
            }}
            render={(i, active) => {
              const reply = visible[i];
              if (!reply) return null;
              const { replyId, request } = reply;
              return (
                <TrailRow
                  {...{ reply, now, active }}
                  picture={(request && row(request.id)?.picture) ?? null}
                  menuOpen={menu === replyId}
                  toggleMenu={(open) => setMenu(open ? replyId : null)}
                  markGone={() => (request ? markGone(request.id) : forgetReply(replyId))}
                  askForget={() => setToConfirm(reply)}
                />
              );
            }}
          />
        </>
      )}
      {toConfirm && (
        <Question
          title={trailStrings.forgetQuestion}
          answers={[
            { label: trailStrings.openOnX, look: 'main', href: toConfirm.url },
            { label: trailStrings.forget, look: 'danger', run: () => forgetReply(toConfirm.replyId) },
            { label: trailStrings.keepListed },
          ]}
          close={() => setToConfirm(null)}
        >
          <p>{trailStrings.forgetNote}</p>
        </Question>
      )}
    </section>
  );
}
