import type { ComponentChildren } from 'preact';
import { ProductPicture } from './ProductPicture.tsx';

interface Props {
  /** What to call the product (utils/texts/product-title.ts). */
  title: string;
  picture: Parameters<typeof ProductPicture>[0]['picture'];
  /** Where it is sold, below the title; left out where the title or other lines say it. */
  place?: string | null;
  /** A few words after the place. */
  note?: string | null;
  /** What else stands below the title; only what may stand in a label. */
  children?: ComponentChildren;
}

/** Which product is meant: its picture, and its title in at most two lines. */
export function ProductLine({ title, picture, place, note, children }: Props) {
  return (
    <span class="product">
      <ProductPicture picture={picture} />
      <span class="product-text">
        <b class="product-title" dir="auto" title={title}>
          {title}
        </b>
        {(place || note) && (
          <small>
            {place && <bdi dir="ltr">{place}</bdi>}
            {place && note && ' · '}
            {note}
          </small>
        )}
        {children}
      </span>
    </span>
  );
}
