/** A worker that ends at once on the article `crash`, as one does that runs out of memory. */
export default ({ article }) => {
  if (article.id === 'crash') process.exit(1)
  return { id: article.id, line: '{}' }
}
