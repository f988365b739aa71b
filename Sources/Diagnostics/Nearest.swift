/// The known name that a misspelt one most likely stands for; whether it may be proposed to people is `NearMisses`'s to say.
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
    let limit = (best?.distance ?? .max) - 1
    if let distance = editDistance(wrongScalars, Array(name.unicodeScalars), atMost: limit) {
      best = (name, distance)
    }
  }
  return best?.name
}

func editDistance(from wrong: String, to name: String) -> Int? {
  guard wrong.utf8.count <= longestName, name.utf8.count <= longestName else { return nil }
  return editDistance(Array(wrong.unicodeScalars), Array(name.unicodeScalars), atMost: .max)
}

/// Nil for names that are too far from each other.
private func editDistance(_ wrong: [Unicode.Scalar], _ name: [Unicode.Scalar], atMost least: Int) -> Int? {
  let longer = max(name.count, wrong.count)
  // A single Chinese character is "one edit" from every other: something must be shared.
  let limit = min(max(1, longer / 3), longer - 1, least)
  guard limit >= 0, abs(name.count - wrong.count) <= limit else { return nil }
  return alignmentDistance(wrong, name, atMost: limit)
}

/// Bytes.
let longestName = 200

/// Nil above a limit, which is noticed as soon as two neighbouring rows lie above it.
func alignmentDistance(
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
