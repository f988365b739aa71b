import Diagnostics
import Programme

/// A community's office: who comes, when, where, and how to call.
struct OfficePageKind: LayoutPage {
  let index: Int

  static let name = "community"
  static let articles = [2, 8, 10, 11, 13, 14, 15, 19, 22, 23, 29]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.community("ID") }

  /// All that is published of a community is routed together: the files lie in one folder and have one owner.
  static func route(_ router: inout Router, _ addresses: Addresses) {
    let communities = router.programme.communities
    for index in communities.inFolderOrder {
      let community = communities.all[index]
      guard community.successor == nil else { continue }
      let id = community.id
      let page: (Address, any PageKind) = (addresses.community(id), OfficePageKind(index: index))
      guard community.isActive else {
        router.add([page], of: community, addresses)
        continue
      }
      var files: [(Address, any PageKind)] = [(addresses.card(id), CardPageKind(index: index))]
      if router.options.prints { files.append((addresses.cardPDF(id), CardPDF(index: index))) }
      files.append(page)
      if router.options.prints { files.append((addresses.noticeA3(id), NoticeA3(index: index))) }
      files.append((addresses.notice(id), NoticePageKind(index: index)))
      if router.options.prints { files.append((addresses.noticePDF(id), NoticePDF(index: index))) }
      files += [
        (addresses.calendar(id), OfficeCalendar(index: index)),
        (addresses.data(id), OfficeData(index: index)),
        (addresses.contact(id), OfficeContact(index: index)),
      ]
      router.add(files, of: community, addresses)
    }
  }

  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }

  func gather(_ finder: inout DependencyTracker) -> OfficeFacts { finder.office(at: index) }

  func build(_ facts: OfficeFacts, _ builder: PageBuilder) -> (head: PageHead, content: OfficePage) {
    var head = builder.titleHead(of: facts)
    // Where nobody comes there is no service to be found by search engines.
    if facts.pairing != nil { head.structuredData = builder.officeStructuredData(facts) }
    return (head, builder.officePage(facts))
  }
}

extension PageBuilder {
  func titleHead(of office: OfficeFacts) -> PageHead {
    let community = office.community
    let who = office.line.lead.flatMap {
      $0.isNamed ? $0.lawyer.name.value : nil
    }
    let sessions = sessions(of: office.pairing).map { wording.words($0) }
    let when = sessions.isEmpty ? nil : wording.joined(sessions)
    let crumbs =
      (office.line.district.map { [crumb(name(of: $0), addresses.district($0.id))] } ?? [])
      + (office.line.street.map { [crumb(name(of: $0), addresses.street($0.id))] } ?? [])
    let title = name(of: community)
    let description: String
    if !community.isActive {
      description = wording(.headOfficeClosed, title)
    } else if office.pairing == nil {
      description = wording(.headOfficeVacant, title)
    } else {
      let particulars = [
        wording(.headOfficeName, title), who.map { wording(.headOfficeLawyer, $0) }, when,
        wording[.freeOfCharge],
      ].compactMap(\.self)
      description = wording(.headOfficeText, particulars.joined(separator: wording[.headOfficeBetween]))
    }
    return PageHead(title: title, description: description, crumbs: crumbs, section: .communities)
  }
}
