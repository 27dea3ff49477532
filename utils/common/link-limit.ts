/** The most product links of one tweet that are read and offered: a long post may hold hundreds. */
export const MOST_LINKS = 20;
