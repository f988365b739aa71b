import Bytes
import Diagnostics
import Programme
import Templates

/// Gathers what the records say for one page, and digests it on the way.
///
/// Nothing else leads from a page to the records, and what it hands out is a `Fact`, digested; so equal digests mean equal
/// pages.
struct DependencyTracker {
  private let city: SiteIndex
  let language: SiteLanguage
  private(set) var digest = Digest()
  private let memory: OfficeMemory
  /// The sides of the piece that the page shows drawn, which another stage draws.
  var drawn: [DrawnSide] = []

  init(_ city: SiteIndex, in language: SiteLanguage, office: OfficeMemory = OfficeMemory()) {
    self.city = city
    self.language = language
    memory = office
  }

  var today: Day { city.today }

  /// Looks something up in the index of all records.
  mutating func find<Found: Fact>(_ look: (SiteIndex) -> Found) -> Found {
    let found = look(city)
    found.add(to: &digest)
    return found
  }

  /// The picture that a record names, as it is published.
  mutating func picture(_ source: String?) -> PublishedPicture? {
    find { city in source.flatMap { city.pictures[$0] } }
  }

  /// A record's Markdown in the page's language, its links resolved.
  mutating func body<Record: RecordModel>(of record: Record) -> HTML? {
    let language = language
    return find { record.record.body == nil ? nil : $0.bodies.html(of: record, in: language) }
  }

  mutating func text<Record: RecordModel & Fact>(_ look: (SiteIndex) -> Record) -> RecordText<Record> {
    let record = find(look)
    return RecordText(record: record, body: body(of: record))
  }
}

/// A record and its Markdown.
struct RecordText<Record: RecordModel>: Sendable {
  let record: Record
  let body: HTML?
}

extension DependencyTracker {
  /// - Parameter index: position in the programme's table of communities.
  mutating func office(at index: Int) -> OfficeFacts {
    let known = known(index)
    digest.add(known.digest)
    return known.facts
  }

  mutating func piece(_ kind: PrintKind, at index: Int) -> PieceFacts {
    let office = office(at: index)
    let (card, notice) = pieces(of: office)
    return PieceFacts(office: office, said: kind == .card ? card : notice, drawn: drawn)
  }

  private func known(_ index: Int) -> OfficeMemory.Known {
    if let known = memory.known, known.index == index, known.language == language { return known }
    var finder = DependencyTracker(city, in: language, office: memory)
    let facts = finder.office { $0.programme.communities.all[index] }
    let known = OfficeMemory.Known(
      index: index, language: language, facts: facts, digest: finder.digest.value)
    memory.known = known
    memory.pieces = nil
    return known
  }

  private func pieces(of office: OfficeFacts) -> (card: PieceModel, notice: PieceModel) {
    if let known = memory.pieces { return known }
    let builder = city.builder(
      at: Addresses(language: language).community(office.community.id), in: language)
    let card = builder.cardPrint(office)
    let made = (card, builder.noticePrint(office, beside: card))
    memory.pieces = made
    return made
  }
}

/// The facts of one office, kept while its files are made one after another.
///
/// A class so that the finders of one thread share it.
final class OfficeMemory {
  struct Known {
    let index: Int
    let language: SiteLanguage
    let facts: OfficeFacts
    let digest: UInt64
  }

  fileprivate var known: Known?
  /// What the known office's card and notice say; made when first asked for.
  fileprivate var pieces: (card: PieceModel, notice: PieceModel)?
}

/// What the page of a card or notice is made from.
struct PieceFacts {
  let office: OfficeFacts
  /// What the piece says.
  let said: PieceModel
  /// Its sides, where they are drawn.
  let drawn: [DrawnSide]
}
