/** What the page that deleted everything leaves to the one that is loaded in its place: no storage may hold it. */
export const deleted = 'deleted'
