/** A sentence for each of a language's plural categories: Polish has one, few, many and other, English one and other. */
type PluralForms<Category extends Intl.LDMLPluralRule> = Record<Category, string>;

/**
 * Returns the function that chooses the form of a sentence for a count. A translation names its own language: its
 * strings may be in a script of their own (entrypoints/strings-*.ts), which does not know what is set.
 * @param Category the categories of that language; each call must give them all
 */
export function pluralsOf<Category extends Intl.LDMLPluralRule>(
  language: string,
): (count: number, forms: PluralForms<Category>) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count) as Category];
}
