/** The tweet's picture at the time of the request, or a parcel icon when there is none. */
export function Thumb({ picture }: { picture: string | null }) {
  if (picture) return <img class="thumb" src={picture} alt="" width="56" height="56" />;
  return (
    <span class="thumb none" aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8M8 6l8 4" />
      </svg>
    </span>
  );
}
