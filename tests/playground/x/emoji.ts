/** The few emoji of the default world, drawn by hand: test machines have no emoji font. */
const DRAWINGS: Record<string, string> = {
  '1f4da':
    '<rect x="5" y="8" width="7" height="22" fill="#c0392b"/><rect x="13" y="6" width="8" height="24" fill="#2980b9"/><rect x="22" y="9" width="8" height="21" fill="#27ae60"/>',
  '2615':
    '<path d="M6 12h20v10a8 8 0 0 1-8 8h-4a8 8 0 0 1-8-8z" fill="#a0714f"/><path d="M26 14h3a4 4 0 0 1 0 8h-3" fill="none" stroke="#a0714f" stroke-width="3"/><path d="M12 9q-2-3 0-6M19 9q-2-3 0-6" stroke="#aab" stroke-width="2" fill="none"/>',
  '1f373':
    '<circle cx="15" cy="18" r="12" fill="#444"/><rect x="25" y="16" width="11" height="4" rx="2" fill="#444"/><circle cx="15" cy="18" r="8" fill="#fff"/><circle cx="15" cy="18" r="4" fill="#f5b301"/>',
  '1f3a7':
    '<path d="M6 22v-4a12 12 0 0 1 24 0v4" fill="none" stroke="#555" stroke-width="4"/><rect x="3" y="19" width="8" height="12" rx="3" fill="#555"/><rect x="25" y="19" width="8" height="12" rx="3" fill="#555"/>',
  '1f33f':
    '<path d="M18 33V12" stroke="#3a7d34" stroke-width="3"/><path d="M18 20C6 20 5 12 6 7c9 0 12 6 12 13zm0-4C29 16 31 9 30 4c-8 0-12 5-12 12z" fill="#58a84e"/>',
  '1f6d2':
    '<path d="M3 6h5l4 18h16l4-13H10" fill="none" stroke="#555" stroke-width="3"/><circle cx="14" cy="30" r="3" fill="#555"/><circle cx="26" cy="30" r="3" fill="#555"/>',
  '1f525':
    '<path d="M18 2c2 8 11 10 11 20a11 11 0 0 1-22 0c0-5 3-7 5-11 1 3 2 4 3 5 2-5 2-9 3-14z" fill="#f4742b"/><path d="M18 18c1 4 5 5 5 10a5 5 0 0 1-10 0c0-4 4-5 5-10z" fill="#ffd25e"/>',
  '1f389':
    '<path d="M4 33L14 12l11 11z" fill="#f2b134"/><circle cx="24" cy="7" r="2.500" fill="#e0408a"/><circle cx="31" cy="15" r="2.500" fill="#3aa6dd"/><circle cx="16" cy="6" r="2" fill="#58a84e"/><path d="M19 17q5-8 12-6" stroke="#e0408a" stroke-width="2.500" fill="none"/>',
  '1f4f7':
    '<rect x="3" y="10" width="30" height="20" rx="4" fill="#555"/><rect x="12" y="6" width="11" height="6" fill="#555"/><circle cx="18" cy="20" r="7" fill="#bcd"/><circle cx="18" cy="20" r="4" fill="#357"/>',
  '1f381':
    '<rect x="5" y="14" width="26" height="18" fill="#d9455f"/><rect x="3" y="10" width="30" height="6" fill="#b93550"/><rect x="16" y="10" width="4" height="22" fill="#ffd25e"/><path d="M18 10C8 10 9 2 14 4q3 2 4 6c1-4 2-5 4-6 5-2 6 6-4 6z" fill="#ffd25e"/>',
};

/** An emoji as SVG by its code point in hex; an emoji without a drawing becomes a smiley. */
export function emoji(code: string): string {
  const face =
    '<circle cx="18" cy="18" r="15" fill="#ffcc4d"/><circle cx="12" cy="15" r="2"/><circle cx="24" cy="15" r="2"/>' +
    '<path d="M10 22q8 8 16 0" stroke="#000" stroke-width="2" fill="none"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${DRAWINGS[code] ?? face}</svg>`;
}
