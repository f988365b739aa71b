import Diagnostics

/// Everything that a community's contact card or wall notice states about the service on a given day (article 13).
///
/// Two cards with equal statements say the same to a resident; edition, design and copies are no part of it, nor are the
/// theme's own words.
package struct CardStatement: Sendable {
  /// One thing that is stated, and where the records say it.
  package struct Fact: Sendable {
    package let field: StatedField
    package let value: StatedValue
    let place: SourcePlace?
  }

  package let kind: PrintKind
  /// In the order of the fields; what is not stated is not there.
  package let facts: [Fact]

  init(_ kind: PrintKind, _ facts: [Fact]) {
    self.kind = kind
    self.facts = facts.filter { $0.field.isStated(by: kind) }
  }

  package subscript(field: StatedField) -> StatedValue? { fact(field)?.value }

  func fact(_ field: StatedField) -> Fact? { facts.first { $0.field == field } }
}

extension CardStatement {
  /// Sixteen hexadecimal digits that change when anything stated changes; the same on every machine (FNV-1a, 64 bits).
  package var fingerprint: String {
    var digest = Fingerprint()
    digest.add(kind.rawValue)
    for fact in facts {
      digest.add(fact.field.rawValue)
      for text in fact.value.key { digest.add(text) }
    }
    return digest.text
  }
}

/// A hash over texts in order, in which joined texts differ.
private struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    // No UTF-8 holds this byte, so that it ends a text.
    add(byte: 0xFF)
  }

  private mutating func add(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
