import Bytes
import Diagnostics
import Programme
import Templates

/// Makes the pages of a plan one after another; one maker a thread.
package struct PageRenderer {
  private let plan: SitePlan
  /// The facts of the office made last, which its page, card, calendar, contact and data share: they are neighbours in the
  /// plan.
  private let office = OfficeMemory()

  init(_ plan: SitePlan) { self.plan = plan }

  private func finder(in language: SiteLanguage) -> DependencyTracker {
    DependencyTracker(plan.city, in: language, office: office)
  }

  /// Differs whenever anything differs that the page is made from, its layout apart; the same in every run.
  package func digest(of page: PlannedPage) -> UInt64 {
    if let file = page.printed { return digest(of: file, page) }
    var finder = finder(in: page.language)
    page.kind.digest(&finder)
    return digest(of: page, finder)
  }

  private func digest(of page: PlannedPage, _ finder: DependencyTracker) -> UInt64 {
    var digest = Digest()
    digest.add(plan.city.context(in: page.language).digest)
    digest.add(type(of: page.kind).name)
    digest.add(finder.digest.value)
    return digest.value
  }

  /// Appends the bytes of a page or file, unless another stage draws it.
  ///
  /// - Parameters:
  ///   - drawn: the sides of the page's `drawnPiece`, where they are drawn.
  ///   - modelMade: called before the layout is rendered.
  /// - Returns: the page's digest, taken on the way.
  @discardableResult
  package func write(
    _ page: PlannedPage, with layouts: CompiledLayouts, drawn: [DrawnSide] = [],
    into output: inout PageBuffer, modelMade: () -> Void = {}
  ) -> UInt64 {
    var finder = finder(in: page.language)
    finder.drawn = drawn
    page.kind.write(&finder, plan.builder(of: page), layouts, into: &output, modelMade)
    return digest(of: page, finder)
  }
}

extension PageRenderer {
  /// What the card and the notice of a community say; made once for all of an office's files that are asked for one
  /// after another. `SitePlan.communities(in:)` names the communities of a file.
  ///
  /// - Parameter index: position in the programme's table of communities.
  package func print(of index: Int, as kind: PrintKind, in language: SiteLanguage) -> PieceModel {
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
