/// How near a wrong name must come to a known one before the known one is proposed.
///
/// Said once where a kind of name is declared (a record type, a choice); whoever proposes names asks it. Harm decides: a field
/// that nobody has is mended by its nearest name, but the id next to a lawyer's is another lawyer's.
public enum NearMisses: Sendable {
  /// Words of the program: fields, types, rules, closed choices.
  case words
  /// Names of things that are easily told apart: a single slip, if no other name is as near.
  case oneSlip
  /// Names of people and pictures: the same name in other letters only (case, width, joining signs).
  case sameLetters
  /// Days and numbers: nothing is near enough.
  case none
}

extension NearMisses {
  /// The one known name that may be proposed for a wrong one.
  ///
  /// Never one with other digits, which would be another number, day or edition; never one of several that are as near.
  public func suggestion(for wrong: String, among known: some Sequence<String>) -> String? {
    guard wrong.utf8.count <= longestName else { return nil }
    let letters = joined(wrong)
    let digits = Self.digits(wrong)
    var best: (name: String, distance: Int)?
    var isTied = false
    for name in known where name != wrong && Self.digits(name) == digits {
      guard let distance = distance(from: wrong, letters, to: name) else { continue }
      if let found = best, distance >= found.distance {
        isTied = isTied || (distance == found.distance && name != found.name)
      } else {
        best = (name, distance)
        isTied = false
      }
    }
    return isTied ? nil : best?.name
  }

  /// Nil for a name that is too far.
  private func distance(from wrong: String, _ letters: [Unicode.Scalar], to name: String) -> Int? {
    switch self {
    case .none: return nil
    case .words: return editDistance(from: wrong, to: name)
    case .sameLetters: return letters.isEmpty || joined(name) != letters ? nil : 0
    case .oneSlip:
      let other = joined(name)
      if !letters.isEmpty, other == letters { return 0 }
      // In a name of three letters one slip leaves too little to know it by.
      guard min(letters.count, other.count) > 3, abs(letters.count - other.count) <= 1 else { return nil }
      return alignmentDistance(letters, other, atMost: 1) == 1 ? 1 : nil
    }
  }

  /// A name without what people write in different ways: case, full-width forms, blanks and joining signs.
  private func joined(_ name: String) -> [Unicode.Scalar] {
    name.unicodeScalars.compactMap { scalar in
      let narrow =
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      switch narrow {
      case " ", "\u{3000}", "-", "_", "‐", "–", "—": return nil
      default: return narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow
      }
    }
  }

  private static func digits(_ name: String) -> [Int] {
    name.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x30...0x39: Int(scalar.value - 0x30)
      case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
      default: nil
      }
    }
  }
}
