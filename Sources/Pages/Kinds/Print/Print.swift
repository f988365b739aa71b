import Diagnostics
import Programme

/// Where cards and notices are found.
struct PrintIndexPageKind: LayoutPage {
  static let name = "print"
  static let articles: [Int] = [13]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.print }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(PrintIndexPageKind(), at: addresses.print, addresses, Words(zh: "打印页", en: "the print page"))
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> PrintIndexFacts { finder.printIndex() }

  func build(_ facts: PrintIndexFacts, _ builder: PageBuilder) -> (head: PageHead, content: PrintPage) {
    (builder.head(.headPrint, .headPrintText, .communities), builder.printPage(facts))
  }
}

/// The cards and notices of a district's communities.
struct PrintDistrictPageKind: LayoutPage {
  let index: Int

  static let name = "print-district"
  static let articles = [13]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.printDistrict("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for (index, district) in router.programme.districts.all.enumerated() {
      router.add(
        [(addresses.printDistrict(district.id), PrintDistrictPageKind(index: index))], of: district, addresses
      )
    }
  }

  func district(in programme: Programme) -> Int? { index }

  func gather(_ finder: inout DependencyTracker) -> PrintDistrictFacts { finder.printDistrict(at: index) }

  func build(
    _ facts: PrintDistrictFacts, _ builder: PageBuilder
  ) -> (head: PageHead, content: PrintDistrictPage) {
    let district = builder.name(of: facts.district)
    let head = PageHead(
      title: builder.wording(.headPrintDistrict, district),
      description: builder.wording(.headPrintDistrictText, district),
      crumbs: [builder.crumb(.crumbPrint, builder.addresses.print)], section: .communities)
    return (head, builder.printDistrictPage(facts))
  }
}

/// The cards of all communities of a district in one file.
///
/// Batches are for the printer, and its main language is what a city has printed in bulk.
struct DistrictCards: PrintedPage {
  let index: Int

  static let name = "district-cards.pdf"
  static let articles = [2, 13, 15, 19]
  static func example(_ addresses: Addresses) -> Address? { addresses.districtCards("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    guard router.options.prints, addresses.areMain else { return }
    let programme = router.programme
    let used = Set(
      programme.communities.all.indices.filter { programme.communities.all[$0].isActive }
        .compactMap { programme.districtPosition(ofCommunity: $0) })
    for (index, district) in programme.districts.all.enumerated() where used.contains(index) {
      router.add(
        [(addresses.districtCards(district.id), DistrictCards(index: index))], of: district, addresses)
    }
  }

  func district(in programme: Programme) -> Int? { index }
  var file: PrintedFile { .districtCards(index) }
}

/// The cards of all communities of a street in one file.
struct StreetCards: PrintedPage {
  let index: Int

  static let name = "street-cards.pdf"
  static let articles = [2, 13, 15, 19]
  static func example(_ addresses: Addresses) -> Address? { addresses.streetCards("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    guard router.options.prints, addresses.areMain else { return }
    let programme = router.programme
    let used = Set(
      programme.communities.all.lazy.filter(\.isActive).compactMap { programme.streets[$0.street.value] }
        .map { programme.streets.position(of: $0) })
    for (index, street) in programme.streets.all.enumerated() where used.contains(index) {
      router.add([(addresses.streetCards(street.id), StreetCards(index: index))], of: street, addresses)
    }
  }

  func district(in programme: Programme) -> Int? { programme.position(of: programme.streets.all[index]) }
  var file: PrintedFile { .streetCards(index) }
}

/// Rulers and marks that tell how far a printer is off; the same sheet serves every language.
struct CalibrationSheetPage: PrintedPage {
  static let name = "calibration.pdf"
  static let articles = [13]
  static func example(_ addresses: Addresses) -> Address? { Addresses.calibration }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    guard router.options.prints, addresses.areMain else { return }
    router.add(
      CalibrationSheetPage(), at: Addresses.calibration, addresses,
      Words(zh: "打印校准页", en: "the calibration sheet"))
  }

  func district(in programme: Programme) -> Int? { nil }
  var file: PrintedFile { .calibration }
}

/// A picture of one side of a design; positions in `SiteSettings.designs` and its `sides`.
struct PrintPreview: PrintedPage {
  let design: Int
  let side: Int

  static let name = "preview.svg"
  static let articles = [13]
  static func example(_ addresses: Addresses) -> Address? { nil }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    guard router.options.prints, router.programme.communities.all.contains(where: \.isActive) else { return }
    for (number, design) in router.options.designs.enumerated() {
      for (place, side) in design.sides.enumerated() {
        router.add(
          PrintPreview(design: number, side: place), at: addresses.printPreview(design.name, side: side),
          addresses,
          Words(zh: "印刷版式「\(design.name)」的预览图", en: "a picture of the print layout “\(design.name)”"))
      }
    }
  }

  func district(in programme: Programme) -> Int? { nil }
  var file: PrintedFile { .preview(design: design, side: side) }
}
