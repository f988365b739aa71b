import Programme
import Templates

extension PageBuilder {
  func cardPage(_ office: OfficeFacts, drawn: [DrawnSide]) -> CardPage {
    let community = office.community
    var page = CardPage(
      name: community.name.value, office: link(community), street: link(office.line.street),
      district: link(office.line.district), url: linker.bareURL(addresses.community(community.id)),
      edition: Shared(wording.date(edition(of: office, by: office.card) ?? today)),
      hasLawyer: office.pairing != nil, place: Shared(place(of: office.line)),
      copies: CardPage.tenCopies)
    page.lawyer = lead(of: office.line, on: .print).map { Shared($0) }
    page.sessions = NonEmptyList(sessionLines(office.pairing))
    page.mediation = mediation(of: community).map { Shared($0) }
    page.firm = page.lawyer == nil ? nil : office.line.firm?.name.value
    page.liaison = desk(office.line.district?.liaison?.value).map { Shared($0) }
    page.lines = NonEmptyList((office.card?.lines?.value ?? []).map { Line(text: $0.value) })
    page.pdf = href(ofFile: addresses.cardPDF(community.id))
    page.sides = NonEmptyList(drawn)
    return page
  }

  /// - Parameter piece: What the notice says.
  func noticePage(_ office: OfficeFacts, _ piece: PieceModel, drawn: [DrawnSide]) -> NoticePage {
    let community = office.community
    return NoticePage(
      office: link(community), piece: piece,
      portrait: lead(of: office.line, on: .print)?.photo,
      pdf: href(ofFile: addresses.noticePDF(community.id)),
      a3: href(ofFile: addresses.noticeA3(community.id)),
      sides: NonEmptyList(drawn))
  }

  /// Nil where the site has no files for the printer.
  private func href(ofFile address: Address) -> String? {
    context.options.prints ? linker.href(address) : nil
  }

  /// Nil too on the pages of other languages than the main one, for which there are no batches.
  private func href(ofBatch address: Address, of communities: Int) -> String? {
    addresses.areMain && communities > 0 ? href(ofFile: address) : nil
  }

  func printPage(_ facts: PrintIndexFacts) -> PrintPage {
    let sample = facts.sample
    let districts = facts.districts.map { district, count in
      PrintPlace(
        title: name(of: district), href: linker.href(addresses.printDistrict(district.id)), count: count,
        batch: href(ofBatch: addresses.districtCards(district.id), of: count))
    }
    let designs = sample == nil ? [] : context.options.designs
    return PrintPage(
      cards: NonEmptyList(designs.filter { $0.piece == .card }.map(designLine)),
      notices: NonEmptyList(designs.filter { $0.piece == .notice }.map(designLine)),
      sample: designs.isEmpty ? nil : sample.map { link($0) },
      calibration: href(ofFile: Addresses.calibration), districts: NonEmptyList(districts))
  }

  private func designLine(_ design: PrintDesign) -> DesignLine {
    let title = wording.title(of: design)
    return DesignLine(
      name: design.name, title: title,
      size: "\(millimetres(design.width)) × \(millimetres(design.height)) mm",
      pictures: design.sides.map { side in
        Picture(
          src: linker.href(addresses.printPreview(design.name, side: side)), width: pixels(design.width),
          height: pixels(design.height), alt: alternative(title, side: side))
      })
  }

  private func alternative(_ title: String, side: String) -> String {
    switch side {
    case "front": wording(.frontAlt, title)
    case "back": wording(.backAlt, title)
    default: title
    }
  }

  /// Without needless zeros: `90`, `85.6`, `53.98`.
  private func millimetres(_ length: Double) -> String {
    let hundredths = Int((length * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest / 10)\(rest % 10)"
  }

  /// CSS pixels, 96 an inch.
  private func pixels(_ length: Double) -> Int { Int((length * 96 / 25.4).rounded()) }

  func printDistrictPage(_ facts: PrintDistrictFacts) -> PrintDistrictPage {
    let district = facts.district
    let streets = facts.streets.map { street, communities in
      PrintStreet(
        title: name(of: street), id: street.id,
        batch: href(ofBatch: addresses.streetCards(street.id), of: communities.count),
        communities: communities.map(printFiles))
    }
    let count = facts.streets.reduce(0) { $0 + $1.communities.count }
    return PrintDistrictPage(
      name: name(of: district), district: link(district),
      batch: href(ofBatch: addresses.districtCards(district.id), of: count),
      hasFiles: context.options.prints, streets: NonEmptyList(streets))
  }

  private func printFiles(_ community: Community) -> PrintFiles {
    PrintFiles(
      title: name(of: community), href: linker.href(addresses.community(community.id)),
      card: linker.href(addresses.card(community.id)), notice: linker.href(addresses.notice(community.id)),
      cardPDF: href(ofFile: addresses.cardPDF(community.id)),
      noticePDF: href(ofFile: addresses.noticePDF(community.id)),
      noticeA3: href(ofFile: addresses.noticeA3(community.id)))
  }
}

extension PageBuilder {
  func cardHead(of office: OfficeFacts) -> PageHead {
    pieceHead(of: office, titled: cardTitle(of: office.community))
  }

  func noticeHead(of office: OfficeFacts) -> PageHead {
    pieceHead(of: office, titled: noticeTitle(of: office.community))
  }

  private func pieceHead(of office: OfficeFacts, titled title: String) -> PageHead {
    let community = office.community
    var head = titleHead(of: office)
    head.crumbs.append(crumb(name(of: community), addresses.community(community.id)))
    head.title = title
    head.robots = "noindex"
    return head
  }
}

extension CardPage {
  fileprivate static let tenCopies = (1...10).map { Line(text: String($0)) }
}
