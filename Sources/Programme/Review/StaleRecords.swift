import Diagnostics

/// Records that should be compared with the facts again: verified more than 90 days ago, or never (article 7).
@_spi(Review) public struct StaleRecords: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case district, community, firm
  }

  package struct Entry: Sendable {
    package let kind: Kind
    package let name: String
    package let district: District?
    /// Nil where nobody ever did.
    package let verified: Day?
    /// Since then, in days.
    package let age: Int?
    package let place: SourcePlace
  }

  /// In days.
  package static let freshness = 90

  /// By district; in each those never verified first, then the oldest.
  package let entries: [Entry]
  /// Records that were looked at: existing districts and communities, and all firms; in the order of the districts.
  package let districts: [(district: District, records: Int, stale: Int)]

  init(_ directory: Directory) {
    let programme = directory.programme
    let today = programme.today
    let order = DistrictOrder(programme)
    var entries: [Entry] = []
    var records = [Int](repeating: 0, count: order.districts.count + 1)
    var stale = records
    func look(
      _ model: some RecordModel, _ kind: Kind, _ name: Located<String>, _ on: District?,
      _ verified: Located<Verified>?
    ) {
      records[order[on]] += 1
      let day = verified.flatMap { $0.value.on.isWritten ? $0.value.on : nil }
      let age = day.map { today - $0.value }
      guard (age ?? .max) > Self.freshness else { return }
      stale[order[on]] += 1
      entries.append(
        Entry(
          kind: kind, name: model.called(name), district: on, verified: day?.value, age: age,
          place: day.map { model.record.place(of: $0) } ?? model.record.place))
    }
    for district in order.districts where !district.isDissolved(on: today) {
      look(district, .district, district.name, district, district.verified)
    }
    for community in programme.communities.all where community.isActive {
      look(community, .community, community.name, directory.district(of: community), community.verified)
    }
    for firm in programme.firms.all {
      look(firm, .firm, firm.name, programme.districts[firm.district], firm.verified)
    }
    self.entries = entries.enumerated().sorted {
      (order[$0.element.district], -($0.element.age ?? .max), $0.offset)
        < (order[$1.element.district], -($1.element.age ?? .max), $1.offset)
    }.map(\.element)
    districts = order.districts.map { ($0, records[order[$0]], stale[order[$0]]) }
  }
}
