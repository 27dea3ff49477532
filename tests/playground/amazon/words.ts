import { GERMAN } from './words-de.ts';
import { JAPANESE } from './words-ja.ts';

/** A store's texts in its own language, so that code that reads pages by their words fails in most stores. */
export interface Words {
  lang: string;
  cart: string;
  cartTitle: string;
  addToCart: string;
  buyNow: string;
  subscribe: string;
  addToList: string;
  helloSignIn: string;
  hello: string;
  account: string;
  signOut: string;
  search: string;
  inStock: string;
  unavailable: string;
  unavailableWhy: string;
  seeOptions: string;
  offers: string;
  preorder: string;
  releases: string;
  added: string;
  subtotal: string;
  goToCart: string;
  checkout: string;
  remove: string;
  saveForLater: string;
  moveToCart: string;
  removed: string;
  saved: string;
  emptyCart: string;
  recommended: string;
  quantity: string;
  size: string;
  colour: string;
  chooseFirst: string;
  warranty: string;
  addWarranty: string;
  noThanks: string;
  close: string;
  signIn: string;
  email: string;
  continue: string;
  robot: string;
  continueShopping: string;
  checking: string;
  error: string;
  errorWhy: string;
  notFound: string;
  notFoundWhy: string;
  home: string;
  age: string;
  ageWhy: string;
  yes: string;
  no: string;
  buyEbook: string;
  getApp: string;
  watch: string;
  addGrocery: string;
  oneTime: string;
  results: string;
  front: string;
  soldBy: string;
  about: string;
  aboutText: string;
}

export const ENGLISH: Words = {
  lang: 'en',
  cart: 'Cart',
  cartTitle: 'Shopping Cart',
  addToCart: 'Add to cart',
  buyNow: 'Buy Now',
  subscribe: 'Set up now',
  addToList: 'Add to List',
  helloSignIn: 'Hello, sign in',
  hello: 'Hello, Shopper',
  account: 'Account & Lists',
  signOut: 'Sign Out',
  search: 'Search',
  inStock: 'In Stock',
  unavailable: 'Currently unavailable.',
  unavailableWhy: "We don't know when or if this item will be back in stock.",
  seeOptions: 'See All Buying Options',
  offers: 'Other sellers',
  preorder: 'Pre-order: Add to Cart',
  releases: 'This title will be released on',
  added: 'Added to cart',
  subtotal: 'Subtotal',
  goToCart: 'Go to Cart',
  checkout: 'Proceed to checkout',
  remove: 'Delete',
  saveForLater: 'Save for later',
  moveToCart: 'Move to cart',
  removed: 'was removed from Shopping Cart.',
  saved: 'Saved for later',
  emptyCart: 'Your Cart is empty.',
  recommended: 'Customers also bought',
  quantity: 'Quantity',
  size: 'Size',
  colour: 'Color',
  chooseFirst: 'To buy, select Size and Color',
  warranty: 'Add protection for your purchase',
  addWarranty: 'Add protection',
  noThanks: 'No thanks',
  close: 'Close',
  signIn: 'Sign in or create account',
  email: 'Enter mobile number or email',
  continue: 'Continue',
  robot: 'Click the button below to continue shopping',
  continueShopping: 'Continue shopping',
  checking: 'Verifying your browser',
  error: 'Sorry! Something went wrong!',
  errorWhy: 'Something went wrong on our end.',
  notFound: 'Page Not Found',
  notFoundWhy: "Sorry, we couldn't find that page.",
  home: 'Go to the home page',
  age: 'Are you of legal age?',
  ageWhy: 'This item is for adults only.',
  yes: 'Yes',
  no: 'No',
  buyEbook: 'Buy now with 1-Click',
  getApp: 'Get App',
  watch: 'Buy Season',
  addGrocery: 'Add to Fresh Cart',
  oneTime: 'One-time purchase',
  results: 'Results for',
  front: 'Spend less. Smile more.',
  soldBy: 'Ships from and sold by the playground',
  about: 'About this item',
  aboutText: 'It does what it says, and it does it well.',
};

const BRITISH: Words = {
  ...ENGLISH,
  lang: 'en-gb',
  cart: 'Basket',
  cartTitle: 'Shopping Basket',
  addToCart: 'Add to Basket',
  added: 'Added to Basket',
  goToCart: 'Go to basket',
  moveToCart: 'Move to Basket',
  removed: 'was removed from Shopping Basket.',
  emptyCart: 'Your Basket is empty.',
  colour: 'Colour',
  chooseFirst: 'To buy, select Size and Colour',
  preorder: 'Pre-order: Add to Basket',
  addGrocery: 'Add to Fresh Basket',
};

/** The store's own language; stores without one of these use English. */
export function wordsOf(store: string): Words {
  if (store === 'de') return GERMAN;
  if (store === 'co.jp') return JAPANESE;
  return store === 'co.uk' || store === 'ie' ? BRITISH : ENGLISH;
}
