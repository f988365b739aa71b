/// The known name that a misspelt one most likely stands for, if one is near enough to suggest.
///
/// Distance is optimal string alignment (a swap of neighbours counts one) over Unicode scalars, at most a third of
/// the longer name, at least one. Ties go to the name that comes first.
///
/// What is far longer than any name resembles none, and costs nothing.
public func nearestName(to wrong: String, among known: some Sequence<String>) -> String? {
  guard wrong.utf8.count <= longestName else { return nil }
  let wrongScalars = Array(wrong.unicodeScalars)
  var best: (name: String, distance: Int)?
  for name in known where name.utf8.count <= longestName {
    let scalars = Array(name.unicodeScalars)
    // A single Chinese character is "one edit" from every other: something must be shared.
    let longer = max(scalars.count, wrongScalars.count)
    let limit = min(max(1, longer / 3), longer - 1, (best?.distance ?? .max) - 1)
    guard limit >= 0, abs(scalars.count - wrongScalars.count) <= limit else { continue }
    if let distance = alignmentDistance(wrongScalars, scalars, atMost: limit) { best = (name, distance) }
  }
  return best?.name
}

/// Bytes.
private let longestName = 200

/// Nil above a limit, which is noticed as soon as two neighbouring rows lie above it.
private func alignmentDistance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  var current = previous
  var leastBefore = 0
  for row in 0..<left.count {
    current[0] = row + 1
    var least = row + 1
    for column in 0..<right.count {
      let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current[column + 1] = cost
      least = min(least, cost)
    }
    if least > limit, leastBefore > limit { return nil }
    leastBefore = least
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
  }
  return previous[right.count] <= limit ? previous[right.count] : nil
}
