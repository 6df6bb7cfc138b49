/** In English, from Sunday on. */
export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
/** In English, from January on. */
export const monthNames =
  'January February March April May June July August September October November December'.split(' ')
