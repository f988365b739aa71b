import Diagnostics

/// How requests were taken up: those of the private register one by one, and all by the monthly reports (article 15).
@_spi(Review) public struct RequestReview: Sendable {
  /// What became of a request, by the end of the second working day after the day it came.
  package enum State: String, CaseIterable, Sendable {
    case inTime, late, overdue, running, uncounted
  }

  package struct Entry: Sendable {
    package let community: Community?
    package let communityID: String
    package let district: District?
    /// The lawyer of the community on the day it came.
    package let lawyer: Lawyer?
    package let received: Day
    package let due: Day?
    package let accepted: Day?
    /// From the day it came to the day it was taken up.
    package let workingDays: Int?
    package let channel: String?
    package let state: State
    package let place: SourcePlace
  }

  /// What the register has of one community or lawyer.
  package struct Tally: Sendable {
    package var registered = 0
    package var inTime = 0
    package var late = 0
    package var overdue = 0
    package var open: Int { registered - inTime - late - overdue }

    mutating func add(_ state: State) {
      registered += 1
      switch state {
      case .inTime: inTime += 1
      case .late: late += 1
      case .overdue: overdue += 1
      case .running, .uncounted: break
      }
    }
  }

  /// Requests as the monthly reports tell them; of a district whose communities did not report, as it stated them.
  package struct Share: Hashable, Sendable {
    package var received = 0
    package var inTime = 0

    init() {}

    init(_ totals: WorkTotals) {
      received = totals[.requests]
      inTime = totals.inTime
    }

    package static func += (sum: inout Share, share: Share) {
      sum.received += share.received
      sum.inTime += share.inTime
    }
  }

  /// Of the register, those of the year, by district, then by the day they came.
  package let entries: [Entry]
  package let lawyers: [(lawyer: Lawyer, tally: Tally)]
  package let communities: [(community: Community, tally: Tally)]
  package let city: Share
  /// In the order of the districts.
  package let districts: [(district: District, share: Share)]

  init(_ directory: Directory, _ sums: ActivitySums, _ period: ReviewPeriod) {
    let programme = directory.programme
    let order = DistrictOrder(programme)
    let year = period.first...max(period.last, programme.today)
    let found = RequestRegister(programme).entries
      .filter { $0.request.received.isWritten && year.contains($0.request.received.value) }
      .map { Self.entry($0, directory) }
    entries = found.enumerated().sorted {
      (order[$0.element.district], $0.element.received, $0.offset)
        < (order[$1.element.district], $1.element.received, $1.offset)
    }.map(\.element)

    var byLawyer = [Tally](repeating: Tally(), count: programme.lawyers.all.count)
    var byCommunity = [Tally](repeating: Tally(), count: programme.communities.all.count)
    for entry in entries {
      if let lawyer = entry.lawyer { byLawyer[programme.lawyers.position(of: lawyer)].add(entry.state) }
      if let community = entry.community {
        byCommunity[programme.communities.position(of: community)].add(entry.state)
      }
    }
    lawyers = programme.lawyers.all.enumerated().filter { byLawyer[$0.offset].registered > 0 }
      .map { ($0.element, byLawyer[$0.offset]) }
    communities = programme.communities.all.enumerated().filter { byCommunity[$0.offset].registered > 0 }
      .map { ($0.element, byCommunity[$0.offset]) }

    var city = Share()
    var districts = order.districts.map { (district: $0, share: Share()) }
    for month in period.months {
      city += Share(sums.totals(in: month))
      for index in districts.indices {
        if let totals = sums.totals(of: districts[index].district, in: month) {
          districts[index].share += Share(totals)
        }
      }
    }
    self.city = city
    self.districts = districts
  }

  private static func entry(_ entry: RequestRegister.Entry, _ directory: Directory) -> Entry {
    let request = entry.request
    let programme = directory.programme
    let community = programme.communities[request.community.value]
    let received = request.received.value
    let pairing = community.flatMap { community in
      directory.pairings(of: community).first { $0.openTerm?.contains(received) ?? false }
    }
    return Entry(
      community: community, communityID: request.community.value.id,
      district: community.flatMap(directory.district(of:)),
      lawyer: pairing.flatMap(directory.lawyer(of:)), received: received, due: entry.due,
      accepted: request.accepted?.value, workingDays: entry.workingDays, channel: request.channel?.value,
      state: State(entry.state), place: request.record.place(of: request.received))
  }
}

extension RequestReview.State {
  fileprivate init(_ state: RequestRegister.State) {
    switch state {
    case .inTime: self = .inTime
    case .late: self = .late
    case .overdue: self = .overdue
    case .running: self = .running
    case .uncounted: self = .uncounted
    }
  }
}
