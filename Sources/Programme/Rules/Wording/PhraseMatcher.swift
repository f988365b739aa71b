/// Finds any of a few phrases in UTF-8 text in one pass.
struct PhraseMatcher: Sendable {
  private let phrases: [[UInt8]]
  /// Whether a phrase may begin with two bytes; most text is told by it at once.
  private let leads: [Bool]
  /// For the first three bytes of a phrase, which phrases begin so; a Chinese character is as long.
  private let byStart: [UInt32: [Int]]

  /// - Parameter phrases: at least three bytes each; ASCII letters in lower case, which also match capitals.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { Array($0.utf8) }.filter { $0.count >= 3 }
    var leads = [Bool](repeating: false, count: 65_536)
    var byStart: [UInt32: [Int]] = [:]
    for (index, phrase) in self.phrases.enumerated() {
      for first in Self.cases(phrase[0]) {
        for second in Self.cases(phrase[1]) { leads[Int(first) << 8 | Int(second)] = true }
      }
      byStart[Self.start(phrase[0], phrase[1], phrase[2]), default: []].append(index)
    }
    self.leads = leads
    self.byStart = byStart
  }

  /// The byte ranges of all phrases, in their order, none within another.
  func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    leads.withUnsafeBufferPointer { leads in
      while offset + 3 <= text.count {
        guard leads[Int(text[offset]) << 8 | Int(text[offset + 1])], let end = match(in: text, at: offset)
        else {
          offset += 1
          continue
        }
        found.append(offset..<end)
        offset = end
      }
    }
    return found
  }

  /// The end of the longest phrase that stands at an offset.
  private func match(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    let start = Self.start(text[offset], text[offset + 1], text[offset + 2])
    var longest: Int?
    for index in byStart[start] ?? [] {
      let phrase = phrases[index]
      guard offset + phrase.count <= text.count else { continue }
      var matches = true
      for (step, byte) in phrase.enumerated() where Self.lowered(text[offset + step]) != byte {
        matches = false
      }
      if matches { longest = max(longest ?? 0, offset + phrase.count) }
    }
    return longest
  }

  private static func start(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(lowered(first)) << 16 | UInt32(lowered(second)) << 8 | UInt32(lowered(third))
  }

  /// A byte, and the capital of a letter.
  private static func cases(_ byte: UInt8) -> [UInt8] {
    byte >= 0x61 && byte <= 0x7A ? [byte, byte - 0x20] : [byte]
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }
}
