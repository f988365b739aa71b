import Diagnostics
import Testing

/// One mistake made in a sound city, and the one finding it must give.
struct Mistake: Sendable, CustomTestStringConvertible {
  /// A line of a file: by its number, or the line on which a text begins.
  enum Spot: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case line(Int)
    case text(String)
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral line: Int) { self = .line(line) }
  }

  let name: String
  let file: String
  let edits: [Edit]
  let rule: String
  let severity: Severity
  let spot: Spot
  /// Where the finding stands, if not in the edited file.
  let other: String?
  /// What the finding is shown under, where that is told.
  let covered: String?
  /// Ways to write the same thing well; the city must then be as silent as before.
  let mends: [[Edit]]
  private(set) var city = Fixture.site("sound").withPrivate()

  init(
    _ name: String, in file: String, _ edits: Edit..., breaks rule: String, as severity: Severity = .error,
    at spot: Spot, of other: String? = nil, covering covered: String? = nil, mend: [Edit] = [], mends: Edit...
  ) {
    self.name = name
    self.file = file
    self.edits = edits
    self.rule = rule
    self.severity = severity
    self.spot = spot
    self.other = other
    self.covered = covered
    self.mends = (mend.isEmpty ? [] : [mend]) + mends.map { [$0] }
  }

  var testDescription: String { "\(rule): \(name)" }
}

extension Mistake {
  static let all =
    syntax + fields + fieldsMore + references + formats + articles + articlesMore + privacy + links + waivers
    + register + reports
    + (organisation + agreements + display + service + pairings + volunteers).map { $0.made(in: measures) }

  /// A smaller city, with a record of each kind.
  static let measures = Fixture.site("measures").today("2026-03-10")

  private func made(in city: Fixture) -> Mistake {
    var copy = self
    copy.city = city
    return copy
  }
}

enum Bytes {
  /// 「标题: 律师在楼下」 as Windows editors of long ago wrote it.
  static let gb18030: [UInt8] =
    [0xB1, 0xEA, 0xCC, 0xE2, 0x3A, 0x20, 0xC2, 0xC9, 0xCA, 0xA6, 0xD4, 0xDA, 0xC2, 0xA5, 0xCF, 0xC2, 0x0A]
  /// A second line that is no UTF-8.
  static let broken: [UInt8] = Array("title: a\nsource: ".utf8) + [0xFF, 0xFE] + Array("\n".utf8)
  static let utf16: [UInt8] = [0xFF, 0xFE] + Array("title: a\n".utf8).flatMap { [$0, 0] }
}
