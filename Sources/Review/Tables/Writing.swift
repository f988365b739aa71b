import Diagnostics
@_spi(Review) import Programme

/// How values are put into words and cells, in one language.
struct Writing {
  let language: Language
  private let lines: PlaceLines

  init(_ language: Language, sources: @escaping (String) -> [UInt8]?) {
    self.language = language
    lines = PlaceLines(sources)
  }

  func callAsFunction(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }
  func callAsFunction(_ words: Words) -> String { words[language] }

  func place(_ place: SourcePlace) -> Cell { Cell(text: lines.shown(place), style: .place) }
  func day(_ day: Day?) -> Cell { .text(day?.iso) }

  /// A person's own words, with personal numbers hidden.
  func prose(_ text: String?) -> Cell {
    .text(text.map { String(decoding: PrivacyScanner.masked(Array($0.utf8)), as: UTF8.self) })
  }

  func district(_ district: District?) -> String { district?.name.value ?? self("未知区县", "unknown district") }

  func mark(_ text: String, _ mark: DutyMark) -> Cell {
    switch mark {
    case .kept: Cell(text: text + " ✓", style: .kept)
    case .short: Cell(text: text + " ✗", style: .short)
    case .open: Cell(text: text + " ○", style: .open)
    case .none: Cell(text: text.isEmpty ? "—" : text + " —", style: CellStyle.none)
    }
  }

  /// The mark in a word, for a sheet.
  func word(_ mark: DutyMark) -> Cell {
    switch mark {
    case .kept: .text(self("做到", "kept"))
    case .short: .text(self("未做到", "not kept"))
    case .open: .text(self("期限未到", "still open"))
    case .none: .text(self("不需要", "none due"))
    }
  }

  var legend: String {
    self("✓ 做到　✗ 没有做到　○ 期限未到　— 不需要", "✓ kept, ✗ not kept, ○ there is time left, — nothing due")
  }

  /// Whole per cent, rounded down; empty where there is nothing to share.
  func share(_ part: Int, of whole: Int) -> String { whole == 0 ? "—" : "\(part * 100 / whole)%" }

  func list(_ names: [String]) -> String { names.joined(separator: self("、", ", ")) }
}

/// Turns byte offsets into lines, reading each file's lines once.
private final class PlaceLines {
  private let read: (String) -> [UInt8]?
  private var texts: [String: SourceText?] = [:]

  init(_ read: @escaping (String) -> [UInt8]?) { self.read = read }

  func shown(_ place: SourcePlace) -> String {
    let text: SourceText?
    if let known = texts[place.path] {
      text = known
    } else {
      text = read(place.path).map { SourceText($0) }
      texts[place.path] = text
    }
    guard let text else { return place.path }
    return "\(place.path):\(text.position(at: place.range.lowerBound).line)"
  }
}
