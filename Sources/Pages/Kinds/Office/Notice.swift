import Programme
import Templates

/// A community's wall notice, as it is printed and as text.
struct NoticePageKind: LayoutPage {
  let index: Int

  static let name = "notice"
  static let articles = [2, 13, 14, 15, 19]
  static func example(_ addresses: Addresses) -> Address? { addresses.notice("ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }
  static let isFoundBySearch = false
  var drawnPiece: (kind: PrintKind, community: Int)? { (.notice, index) }

  func gather(_ finder: inout DependencyTracker) -> PieceFacts { finder.piece(.notice, at: index) }

  func build(_ facts: PieceFacts, _ builder: PageBuilder) -> (head: PageHead, content: NoticePage) {
    (
      builder.noticeHead(of: facts.office),
      builder.noticePage(facts.office, facts.said, drawn: facts.drawn)
    )
  }
}

/// A community's wall notice on A4.
struct NoticePDF: PrintedPage {
  let index: Int

  static let name = "notice.pdf"
  static let articles = [2, 13, 14, 15, 19]
  static func example(_ addresses: Addresses) -> Address? { addresses.noticePDF("ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }
  var file: PrintedFile { .notice(community: index, .a4) }
}

/// The same on A3.
struct NoticeA3: PrintedPage {
  let index: Int

  static let name = "notice-a3.pdf"
  static let articles = [2, 13, 14, 15, 19]
  static func example(_ addresses: Addresses) -> Address? { addresses.noticeA3("ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }
  var file: PrintedFile { .notice(community: index, .a3) }
}
