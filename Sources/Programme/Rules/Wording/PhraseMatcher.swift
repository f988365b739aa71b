/// Finds the phrases of several lists in UTF-8 text in one pass.
struct PhraseMatcher: Sendable {
  struct Hit {
    /// Which of the lists the phrase is in.
    let list: Int
    /// In bytes of the text.
    let range: Range<Int>
  }

  private let phrases: [(list: Int, bytes: [UInt8])]
  private let lists: Int
  /// A bit for each pair of bytes with which a phrase may begin; most text is told by it at once.
  private let leads: [UInt64]
  /// A bit for each start of three bytes with which a phrase begins, by `bit(of:)`.
  private let starts: [UInt64]
  /// For the first three bytes of a phrase, which phrases begin so; a Chinese character is as long.
  private let byStart: [UInt32: [Int]]

  /// - Parameter lists: phrases of at least three bytes each; ASCII letters in lower case, which also match capitals.
  init(_ lists: [[String]]) {
    self.lists = lists.count
    let phrases = lists.enumerated().flatMap { list, texts in
      texts.map { (list: list, bytes: Array($0.utf8)) }.filter { $0.bytes.count >= 3 }
    }
    var leads = [UInt64](repeating: 0, count: 65_536 / 64)
    var starts = leads
    var byStart: [UInt32: [Int]] = [:]
    for (index, phrase) in phrases.enumerated() {
      let bytes = phrase.bytes
      for first in Self.cases(bytes[0]) {
        for second in Self.cases(bytes[1]) {
          let pair = Int(first) << 8 | Int(second)
          leads[pair >> 6] |= 1 << UInt64(pair & 63)
        }
      }
      let start = Self.start(bytes[0], bytes[1], bytes[2])
      starts[Self.bit(of: start) >> 6] |= 1 << UInt64(Self.bit(of: start) & 63)
      byStart[start, default: []].append(index)
    }
    self.phrases = phrases
    self.leads = leads
    self.starts = starts
    self.byStart = byStart
  }

  /// All phrases in their order; of each list the longest that begins at a place, and none within another.
  func hits(in text: UnsafeBufferPointer<UInt8>) -> [Hit] {
    var found: [Hit] = []
    leads.withUnsafeBufferPointer { leads in
      var offset = 0
      while offset + 3 <= text.count {
        let pair = Int(text[offset]) << 8 | Int(text[offset + 1])
        if leads[pair >> 6] >> UInt64(pair & 63) & 1 != 0 { add(in: text, at: offset, to: &found) }
        offset += 1
      }
    }
    return found
  }

  private func add(in text: UnsafeBufferPointer<UInt8>, at offset: Int, to found: inout [Hit]) {
    let start = Self.start(text[offset], text[offset + 1], text[offset + 2])
    let bit = Self.bit(of: start)
    guard starts[bit >> 6] >> UInt64(bit & 63) & 1 != 0, let candidates = byStart[start] else { return }
    for list in 0..<lists {
      var longest = 0
      for index in candidates where phrases[index].list == list {
        let phrase = phrases[index].bytes
        if phrase.count > longest, matches(phrase, text, at: offset) { longest = phrase.count }
      }
      guard longest > 0, !found.contains(where: { $0.list == list && $0.range.upperBound > offset }) else {
        continue
      }
      found.append(Hit(list: list, range: offset..<offset + longest))
    }
  }

  private func matches(_ phrase: [UInt8], _ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + phrase.count <= text.count else { return false }
    return phrase.indices.allSatisfy { Self.lowered(text[offset + $0]) == phrase[$0] }
  }

  private static func start(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(lowered(first)) << 16 | UInt32(lowered(second)) << 8 | UInt32(lowered(third))
  }

  /// Sixteen bits that few starts share (Knuth's multiplicative hash).
  private static func bit(of start: UInt32) -> Int { Int((start &* 2_654_435_761) >> 16) }

  /// A byte, and the capital of a letter.
  private static func cases(_ byte: UInt8) -> [UInt8] {
    byte >= 0x61 && byte <= 0x7A ? [byte, byte - 0x20] : [byte]
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }
}
