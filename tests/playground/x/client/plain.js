/** A text as people read it, for search and for the plain words in notifications. */
export function plainText(parts) {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'newline') return ' ';
      if (part.kind === 'link') return part.expanded;
      if (part.kind === 'mention') return `@${part.handle}`;
      if (part.kind === 'hashtag') return `#${part.tag}`;
      return part.alt;
    })
    .join('');
}
