/**
 * Seats of power whose names the press uses for a government: the Kremlin says what Russia does. They keep an id of their own, because the
 * building is not the state, and speak for their country as its capital does.
 */
export const metonyms: Readonly<Record<string, string>> = {
  'organisation:kremlin': 'place:RU',
  'organisation:white-house': 'place:US',
  'organisation:pentagon': 'place:US',
  'organisation:us-state-department': 'place:US',
  'organisation:downing-street': 'place:GB',
  'organisation:buckingham-palace': 'place:GB',
  'organisation:elysee': 'place:FR',
  'organisation:whitehall': 'place:GB',
  'organisation:french-foreign-ministry': 'place:FR',
  'organisation:matignon': 'place:FR',
  'organisation:quirinale': 'place:IT',
  'organisation:palazzo-chigi': 'place:IT',
  'organisation:farnesina': 'place:IT',
  'organisation:moncloa-palace': 'place:ES',
  'organisation:zhongnanhai': 'place:CN',
  'organisation:planalto-palace': 'place:BR',
  'organisation:casa-rosada': 'place:AR',
  'organisation:bankova': 'place:UA',
  'organisation:blue-house': 'place:KR',
  'organisation:vatican-holy-see': 'place:VA',
};
