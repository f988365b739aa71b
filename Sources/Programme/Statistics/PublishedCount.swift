/// A total as it may be published.
package enum PublishedCount: Hashable, Sendable {
  case exact(Int)
  /// 1 to 4, shown as `<5` (article 16).
  case few
  /// Not told, because with the totals around it it would give away a small one.
  case withheld

  /// Totals below it are not told.
  package static let threshold = 5

  package var number: Int? {
    if case .exact(let number) = self { return number }
    return nil
  }
}
