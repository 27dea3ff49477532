import type { TextPart } from './world.ts';

/**
 * Tweets as one types them, turned into X's parts: `@name`, `#tag`, https links (each gets its own
 * t.co code), newlines, and the emoji listed below.
 */
export function write(text: string): TextPart[] {
  const parts: TextPart[] = [];
  const pattern = /(https?:\/\/\S+)|@(\w{1,15})|#(\w+)|(\n)|(📚|☕|🍳|🎧|🌿|🛒|🔥|🎉|📷|🎁)/gu;
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    if (found.index > from) parts.push({ kind: 'text', text: text.slice(from, found.index) });
    from = found.index + found[0].length;
    const [, link, mention, tag, newline, emoji] = found;
    if (link) parts.push(linkTo(link));
    else if (mention) parts.push({ kind: 'mention', handle: mention });
    else if (tag) parts.push({ kind: 'hashtag', tag });
    else if (newline) parts.push({ kind: 'newline' });
    else if (emoji) {
      parts.push({ kind: 'emoji', alt: emoji, code: (emoji.codePointAt(0) ?? 0).toString(16) });
    }
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** The text as people read it, with full links: for search, the control page and @MyAmazon. */
export function plain(parts: readonly TextPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'newline') return '\n';
      if (part.kind === 'link') return part.expanded;
      if (part.kind === 'mention') return `@${part.handle}`;
      if (part.kind === 'hashtag') return `#${part.tag}`;
      return part.alt;
    })
    .join('');
}

function linkTo(expanded: string): TextPart {
  return { kind: 'link', tco: tcoFor(expanded), expanded };
}

/** The t.co address of a link. It stays the same for the lifetime of the world. */
export function tcoFor(expanded: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let code = '';
  let hash = 0x811c9dc5;
  for (let round = 0; round < 10; round += 1) {
    for (const character of `${round}${expanded}`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    }
    code += letters[hash % letters.length];
  }
  return `https://t.co/${code}`;
}
