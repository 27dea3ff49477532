interface Props {
  /** A data URL from the ledger, or a copy that was drawn on X's page; null: there is none. */
  picture: string | HTMLCanvasElement | null;
}

/** The picture of a product's tweet, or a parcel where there is none. It says nothing that the title does not say. */
export function ProductPicture({ picture }: Props) {
  if (typeof picture === 'string') return <img class="product-picture" src={picture} alt="" />;
  if (picture) return <Drawn picture={picture} />;
  return (
    <span class="product-picture none" aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8M8 6l8 4" />
      </svg>
    </span>
  );
}

/** A picture may be shown in two places in turn, so each draws its own copy. */
function Drawn({ picture }: { picture: HTMLCanvasElement }) {
  const { width, height } = picture;
  const draw = (canvas: HTMLCanvasElement | null) => canvas?.getContext('2d')?.drawImage(picture, 0, 0);
  return <canvas ref={draw} class="product-picture" width={width} height={height} />;
}
