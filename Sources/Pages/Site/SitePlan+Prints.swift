import Diagnostics

extension SitePlan {
  /// What a printed file calls itself.
  package func title(of file: PrintedFile, in language: SiteLanguage) -> String {
    let programme = city.programme
    let builder = city.builder(at: Addresses(language: language).print, in: language)
    func cards(of place: String) -> String { builder.wording(.cardsOf, place) }
    return switch file {
    case .cards(let index): builder.cardTitle(of: programme.communities.all[index])
    case .notice(let index, _): builder.noticeTitle(of: programme.communities.all[index])
    case .districtCards(let index): cards(of: builder.name(of: programme.districts.all[index]))
    case .streetCards(let index): cards(of: builder.name(of: programme.streets.all[index]))
    case .preview(let design, _): builder.wording.title(of: builder.context.options.designs[design])
    case .calibration: builder.wording[.calibrationTitle]
    }
  }

  /// What is said in one of the site's languages.
  package func wording(in language: SiteLanguage) -> Wording { city.context(in: language).wording }

  /// Where a page finds a picture that a record names; nil where it is not published.
  package func href(ofPicture source: String, on page: PlannedPage) -> String? {
    guard let picture = city.pictures[source],
      let largest = picture.portrait.last ?? picture.whole.last
    else { return nil }
    return builder(of: page).linker.href(largest.jpeg)
  }
}
