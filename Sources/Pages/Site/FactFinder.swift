import Bytes
import Diagnostics
import Programme
import Templates

/// Gathers what the records say for one page, and digests it on the way.
///
/// A page's builder gets facts and no records of its own choice, so that equal digests mean equal pages.
struct FactFinder {
  let city: City
  let language: SiteLanguage
  private(set) var digest = Digest()
  let memory: OfficeMemory
  /// The sides of the piece that the page shows drawn, which another stage draws.
  var drawn: [DrawnSide] = []

  init(_ city: City, in language: SiteLanguage, office: OfficeMemory = OfficeMemory()) {
    self.city = city
    self.language = language
    memory = office
  }

  var today: Day { city.today }

  /// Everything: a page that is made from it is made anew when any record changes.
  mutating func wholeCity() -> City {
    digest.add(city.digest)
    return city
  }

  /// Takes a record in, or its absence.
  mutating func take<Model: RecordModel>(_ record: Model?) -> Model? {
    digest.add(record?.record.digest ?? 0)
    return record
  }

  mutating func take<Model: RecordModel>(all records: some Sequence<Model>) -> [Model] {
    var taken: [Model] = []
    for record in records {
      digest.add(record.record.digest)
      taken.append(record)
    }
    digest.add(taken.count)
    return taken
  }

  mutating func take(digest known: UInt64?) { digest.add(known ?? 0) }
  mutating func take(_ number: Int?) { digest.add(number ?? .min) }
  mutating func take(text: String) { digest.add(text) }
  mutating func take(_ address: Address) { digest.add(address.path) }
  mutating func take(_ text: String?) { digest.add(text ?? "\0") }

  /// The picture that a record names, as it is published.
  mutating func picture(_ source: String?) -> PublishedPicture? {
    let picture = source.flatMap { city.pictures[$0] }
    digest.add(picture?.digest ?? 0)
    return picture
  }

  /// A record's Markdown in the page's language, its links resolved.
  mutating func body<Model: RecordModel>(of record: Model) -> HTML? {
    guard record.record.body != nil, let html = city.bodies.html(of: record, in: language) else { return nil }
    digest.add(html.bytes)
    return html
  }

  mutating func honours(_ entries: [HonourRoll.Entry]?) -> [HonourRoll.Entry] {
    let entries = entries ?? []
    _ = take(all: entries.lazy.map(\.honour))
    for entry in entries { take(entry.anchor) }
    return entries
  }

  mutating func bulletins(_ indices: [Int]?, limit: Int = 3) -> [Bulletin] {
    take(all: city.related.bulletins(indices, limit: limit))
  }
}
