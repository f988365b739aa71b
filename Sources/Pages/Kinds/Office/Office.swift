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

  func gather(_ finder: inout FactFinder) -> OfficeFacts { finder.office(at: index) }

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
    let (zh, en) = (community.name.value, name(of: community))
    guard community.isActive else {
      return titled(
        zh, en, "\(zh)已经撤并：到哪里找社区律师。", "\(en) no longer exists: where to find a community lawyer.",
        .communities,
        crumbs: crumbs)
    }
    guard office.pairing != nil else {
      return titled(
        zh, en, "\(zh)暂时没有社区律师：有法律问题可以找谁。", "\(en) has no community lawyer at present: whom to ask instead.",
        .communities, crumbs: crumbs)
    }
    func sentence(_ parts: String?..., separator: String) -> String {
      parts.compactMap(\.self).joined(separator: separator)
    }
    return titled(
      zh, en,
      sentence(zh + "法律服务工作室", who.map { "律师\($0)" }, when, "免费", separator: "，") + "。",
      sentence(en, who, when, "free of charge", separator: "; ") + ".", .communities, crumbs: crumbs)
  }
}
