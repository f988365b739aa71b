/// The known name that a misspelt one most likely stands for; whether it may be proposed to people is `NearMisses`'s to say.
///
/// Distance is optimal string alignment (a swap of neighbours counts one) over Unicode scalars, at most a third of
/// the longer name, at least one. Ties go to the name that comes first.
public func nearestName(to wrong: String, among known: some Sequence<String>) -> String? {
  let wrongScalars = Array(wrong.unicodeScalars)
  var best: (name: String, distance: Int)?
  for name in known {
    guard let distance = editDistance(wrongScalars, Array(name.unicodeScalars)) else { continue }
    if distance < best?.distance ?? .max { best = (name, distance) }
  }
  return best?.name
}

func editDistance(from wrong: String, to name: String) -> Int? {
  editDistance(Array(wrong.unicodeScalars), Array(name.unicodeScalars))
}

/// Nil for names that are too far from each other.
private func editDistance(_ wrong: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Int? {
  let limit = max(1, max(name.count, wrong.count) / 3)
  guard abs(name.count - wrong.count) <= limit else { return nil }
  let distance = alignmentDistance(wrong, name)
  // A single Chinese character is "one edit" from every other: something must be shared.
  return distance <= limit && distance < max(name.count, wrong.count) ? distance : nil
}

func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for column in 0..<right.count {
      let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
