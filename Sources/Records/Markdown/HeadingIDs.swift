/// Gives each heading of a page an anchor that stays the same as long as its text does.
struct HeadingIDs {
  /// What every anchor begins with.
  private let prefix: String
  private var taken: Set<String>
  private var nextNumber: [String: Int] = [:]

  init(taken: Set<String>, prefix: String = "") {
    self.taken = taken
    self.prefix = prefix
  }

  /// Letters and digits of any script in lower case, runs of anything else as one hyphen; a number behind it where taken.
  mutating func id(for text: String) -> String {
    var base = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        base.unicodeScalars.append(scalar)
      } else if !base.isEmpty, base.utf8.last != UInt8(ascii: "-") {
        base.append("-")
      }
    }
    if base.utf8.last == UInt8(ascii: "-") { base.removeLast() }
    base = prefix + (base.isEmpty ? "section" : base)
    var id = base
    while !taken.insert(id).inserted {
      let number = nextNumber[base, default: 2]
      nextNumber[base] = number + 1
      id = "\(base)-\(number)"
    }
    return id
  }
}
