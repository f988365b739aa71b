import Diagnostics
import Records

/// A stretch of public text that a phrase was found in.
struct PhraseHit {
  /// What stands before the phrase in its clause.
  let before: [UInt8]
  /// What stands after it in its clause.
  let after: [UInt8]
  /// For an item of a Markdown list, the line that the list stands under; empty elsewhere.
  let heading: [UInt8]
  /// What stands before the phrase in its sentence, ASCII in lower case; commas do not end one.
  let sentenceBefore: [UInt8]
  /// What stands after it.
  let sentenceAfter: [UInt8]
  let phrase: [UInt8]
  /// Some sixty Chinese characters on either side, whatever clauses they are in.
  let surroundings: [UInt8]
}

/// Phrases that a rule looks for, and which of their hits it takes for mistakes.
struct PhraseList: Sendable {
  let rule: RuleName
  let phrases: [String]
  let isMistake: @Sendable (PhraseHit) -> Bool
}

/// A phrase in public text that a rule takes for a mistake.
struct PhraseMistake: Sendable {
  let rule: RuleName
  let place: SourcePlace
  let phrase: String
}

/// The phrases of all rules, looked for in one go while records are read.
enum PublicPhrases {
  private static let lists =
    Art02FreeOfCharge.lists + [
      Art01CitedWithoutDate.list, Art10VolunteerAsLawyer.list, Art19RepresentationOffered.list,
    ]
  private static let matcher = PhraseMatcher(lists.map(\.phrases))

  /// - Parameter place: where a part of the text stands in its file.
  static func mistakes(
    in text: UnsafeBufferPointer<UInt8>, into found: inout [PhraseMistake],
    place: (Range<Int>, UnsafeBufferPointer<UInt8>) -> SourcePlace
  ) {
    for hit in matcher.hits(in: text) where lists[hit.list].isMistake(PhraseHit(hit.range, in: text)) {
      found.append(
        PhraseMistake(
          rule: lists[hit.list].rule, place: place(hit.range, text),
          phrase: String(decoding: text[hit.range], as: UTF8.self)))
    }
  }
}

extension Programme {
  /// Adds a breach for each phrase in a public text or body that a rule takes for a mistake.
  func reportPhrases(_ breaches: inout Breaches, help: Words, message: (String) -> Words) {
    for texts in texts {
      for mistake in texts.phrases where mistake.rule == breaches.rule.name {
        breaches.add(texts.record, at: mistake.place, message(mistake.phrase), help: help)
      }
    }
  }
}

extension PhraseHit {
  /// Bytes on either side that are looked at, so that a text without any stop costs no more than others.
  private static let longestClause = 1200

  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    let text = FoldedScalars(bytes: bytes)
    var start = range.lowerBound
    while range.lowerBound - start < Self.longestClause, let glyph = text.before(start), !glyph.endsClause {
      start -= glyph.length
    }
    var end = range.upperBound
    while end - range.upperBound < Self.longestClause, let glyph = text.at(end), !glyph.endsClause {
      end += glyph.length
    }
    before = Array(bytes[start..<range.lowerBound])
    after = Array(bytes[range.upperBound..<end])
    phrase = Array(bytes[range])
    heading = listHeading(bytes, at: range.lowerBound)
    start = range.lowerBound
    while let glyph = text.before(start), !glyph.endsSentence { start -= glyph.length }
    end = range.upperBound
    while let glyph = text.at(end), !glyph.endsSentence { end += glyph.length }
    sentenceBefore = bytes[start..<range.lowerBound].map(lowered)
    sentenceAfter = bytes[range.upperBound..<end].map(lowered)
    surroundings = Array(bytes[max(0, range.lowerBound - 180)..<min(bytes.count, range.upperBound + 180)])
  }

  /// Whether the clause denies what the phrase says, or asks whether it is so.
  var isDenied: Bool {
    isNegative(before) || isNegative(heading) || byteRange(of: "吗".utf8, in: after[...]) != nil
  }
}

/// Bytes of a list that are walked back over to find what it stands under.
private let longestList = 4096

/// The line that a list stands under, for a place inside one of its items.
private func listHeading(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> [UInt8] {
  var lineStart = startOfLine(bytes, offset)
  guard isListItem(bytes, lineStart) else { return [] }
  while lineStart > 0, offset - lineStart < longestList {
    let end = lineStart - 1
    lineStart = startOfLine(bytes, end)
    let line = bytes[lineStart..<end]
    if !isListItem(bytes, lineStart), line.contains(where: { $0 > 0x20 }) { return Array(line) }
  }
  return []
}

private func startOfLine(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
  var start = offset
  while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
  return start
}

private func isListItem(_ bytes: UnsafeBufferPointer<UInt8>, _ lineStart: Int) -> Bool {
  var offset = lineStart
  while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
  let digits = offset
  while offset < bytes.count, bytes[offset] >= 0x30, bytes[offset] <= 0x39 { offset += 1 }
  guard offset + 1 < bytes.count, bytes[offset + 1] == 0x20 else { return false }
  return offset > digits ? ".)".utf8.contains(bytes[offset]) : "-*+".utf8.contains(bytes[offset])
}

/// Whether words deny something; 不仅 and its like do not.
private func isNegative(_ words: [UInt8]) -> Bool {
  var words = words[...]
  for emphasis in ["不仅", "不但", "不只", "不光", "not only"] {
    while let range = byteRange(of: emphasis.utf8, in: words) {
      words = words[..<range.lowerBound] + words[range.upperBound...]
    }
  }
  let small = words.map(lowered)
  return negations.contains { byteRange(of: $0, in: small[...]) != nil }
}

/// An ASCII letter in lower case; every other byte as it is.
func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }

private let negations: [[UInt8]] = [
  "不", "非", "勿", "未", "无", "没", "禁止", "拒绝", "避免", "免", "not ", "n't", "n’t", "cannot", "never", "without",
  "neither",
  "nor ", "no ", "no-", "refuse",
].map { Array($0.utf8) }

extension FoldedScalars.Glyph {
  /// Stops, semicolons and line ends.
  fileprivate var endsSentence: Bool {
    switch value {
    case 0x0A, 0x0D, 0x21, 0x2E, 0x3B, 0x3F, 0x3002, 0x7C: true
    default: false
    }
  }

  /// Commas, stops and line ends; full-width ones have been folded. A 、 joins the parts of one clause.
  fileprivate var endsClause: Bool {
    switch value {
    case 0x0A, 0x0D, 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x3002, 0x7C, 0x2026: true
    default: false
    }
  }
}
