import Bytes
import Diagnostics
import Programme
import Templates

/// Makes the pages of a plan one after another; one maker a thread.
package struct PageMaker {
  private let plan: SitePlan
  /// The facts of the office made last, which its page, card, calendar, contact and data share: they are neighbours in the
  /// plan.
  private let office = OfficeMemory()

  init(_ plan: SitePlan) { self.plan = plan }

  private func finder(in language: SiteLanguage) -> FactFinder {
    FactFinder(plan.city, in: language, office: office)
  }

  /// Differs whenever anything differs that the page is made from, its layout apart; the same in every run.
  package func digest(of page: PlannedPage) -> UInt64 {
    if let file = page.kind.printed { return digest(of: file, page) }
    var finder = finder(in: page.language)
    page.kind.digest(&finder)
    var digest = Digest()
    digest.add(plan.city.context(in: page.language).digest)
    digest.add(type(of: page.kind).name)
    digest.add(finder.digest.value)
    return digest.value
  }

  /// The model that a page's layout is rendered with; nil for what is no page of HTML.
  ///
  /// - Parameter drawn: the sides of the page's `drawnPiece`, where they are drawn.
  package func model(of page: PlannedPage, drawn: [DrawnSide] = []) -> (any TemplateModel)? {
    let builder = plan.builder(of: page)
    var finder = finder(in: page.language)
    finder.drawn = drawn
    return page.kind.model(&finder, builder)
  }

  /// The bytes of a file that has no layout, such as a feed or a calendar.
  package func file(of page: PlannedPage) -> [UInt8] {
    let builder = plan.builder(of: page)
    var finder = finder(in: page.language)
    return page.kind.bytes(&finder, builder)
  }
}

extension PageMaker {
  /// What the card and the notice of a community say; made once for all of an office's files that are asked for one
  /// after another. `SitePlan.communities(in:)` names the communities of a file.
  ///
  /// - Parameter index: position in the programme's table of communities.
  package func print(of index: Int, as kind: PrintKind, in language: SiteLanguage) -> OfficePrint {
    var finder = finder(in: language)
    return finder.piece(kind, at: index).said
  }

  /// Of what the file says, and not of the day it is made on: it stays as it is until something in it changes.
  private func digest(of file: PrintedFile, _ page: PlannedPage) -> UInt64 {
    var digest = Digest()
    digest.add(type(of: page.kind).name)
    digest.add(page.language.tag)
    digest.add(plan.title(of: file, in: page.language))
    if case .calibration = file { digest.add(plan.wording(in: page.language).digest) }
    if case .preview(let design, let side) = file {
      digest.add(design)
      digest.add(side)
    }
    for index in plan.communities(in: file) { digest.add(pieceDigest(of: index, in: page.language)) }
    return digest.value
  }

  /// Differs whenever anything differs that a community's card or notice says or shows.
  package func pieceDigest(of index: Int, in language: SiteLanguage) -> UInt64 {
    if let known = plan.pieceDigests[index, language] { return known }
    let (card, notice) = (
      print(of: index, as: .card, in: language), print(of: index, as: .notice, in: language)
    )
    var finder = finder(in: language)
    var digest = Digest()
    digest.add(model: card)
    digest.add(notice.edition?.iso ?? "")
    digest.add(notice.design ?? "")
    for line in notice.lines?.items ?? [] { digest.add(line.text) }
    digest.add(finder.office(at: index).line.lead?.photo(on: .print)?.digest ?? 0)
    plan.pieceDigests.keep(digest.value, of: index, in: language)
    return digest.value
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

  var known: Known?
  /// What the known office's card and notice say; made when first asked for.
  var pieces: (card: OfficePrint, notice: OfficePrint)?
}

/// What the page of a card or notice is made from.
struct PieceFacts {
  let office: OfficeFacts
  /// What the piece says.
  let said: OfficePrint
  /// Its sides, where they are drawn.
  let drawn: [DrawnSide]
}

extension FactFinder {
  /// - Parameter index: position in the programme's table of communities.
  mutating func office(at index: Int) -> OfficeFacts {
    let known = office(index)
    take(digest: known.digest)
    return known.facts
  }

  private func office(_ index: Int) -> OfficeMemory.Known {
    if let known = memory.known, known.index == index, known.language == language { return known }
    var finder = FactFinder(city, in: language)
    let facts = finder.office(city.programme.communities.all[index])
    let known = OfficeMemory.Known(
      index: index, language: language, facts: facts, digest: finder.digest.value)
    memory.known = known
    memory.pieces = nil
    return known
  }

  mutating func piece(_ kind: PrintKind, at index: Int) -> PieceFacts {
    let office = office(at: index)
    let (card, notice) = pieces(of: office)
    return PieceFacts(office: office, said: kind == .card ? card : notice, drawn: drawn)
  }

  private func pieces(of office: OfficeFacts) -> (card: OfficePrint, notice: OfficePrint) {
    if let known = memory.pieces { return known }
    let builder = city.builder(
      at: Addresses(language: language).community(office.community.id), in: language)
    let card = builder.cardPrint(office)
    let made = (card, builder.noticePrint(office, beside: card))
    memory.pieces = made
    return made
  }
}
