import Diagnostics

/// Everything that a community's contact card states about the service on a given day (article 13).
///
/// Two cards with equal statements say the same to a resident; design and copies are no part of it.
public struct CardStatement: Hashable, Sendable {
  public struct SessionTime: Hashable, Sendable {
    public let weekday: Weekday
    public let from: TimeOfDay
    public let to: TimeOfDay
    /// Where it is not in the office.
    public let place: String?
  }

  /// The lawyer as far as the consent lets paper show.
  public struct Person: Hashable, Sendable {
    public let name: String
    public let firm: String?
    public let phone: Phone?
    public let email: String?
    public let photo: String?
  }

  public let association: String
  public let community: String
  public let address: String
  public let phone: Phone?
  public let office: String?
  public let sessions: [SessionTime]
  /// Nil while the community has no lawyer, or one who withdrew consent.
  public let lawyer: Person?
  public let hotline: String
  public let complaints: Phone?
  /// The card's own further lines.
  public let lines: [String]
}

extension CardStatement {
  /// Sixteen hexadecimal digits that change when anything stated changes; the same on every machine (FNV-1a, 64 bits).
  public var fingerprint: String {
    var digest = Fingerprint()
    for text in [association, community, address, phone?.digits, office, hotline, complaints?.digits] {
      digest.add(text)
    }
    for session in sessions {
      digest.add("\(session.weekday.number) \(session.from.text) \(session.to.text)")
      digest.add(session.place)
    }
    for text in [lawyer?.name, lawyer?.firm, lawyer?.phone?.digits, lawyer?.email, lawyer?.photo] {
      digest.add(text)
    }
    for line in lines { digest.add(line) }
    return digest.text
  }
}

/// A hash over texts in order, in which absent, empty and joined texts all differ.
private struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String?) {
    add(byte: text == nil ? 0 : 1)
    for byte in (text ?? "").utf8 { add(byte: byte) }
    // No UTF-8 holds this byte, so that it ends a text.
    add(byte: 0xFF)
  }

  private mutating func add(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
