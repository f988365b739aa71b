import Diagnostics

/// Compares districts' stated totals with what their communities reported (article 24).
enum DistrictTotals {
  struct Mismatch {
    struct Figure {
      let name: Words
      let stated: Int
      let sum: Int
    }

    let record: Activity
    let district: String
    let month: Month
    let figures: [Figure]
  }

  private static let columns: [(field: String, name: Words, value: @Sendable (Figures) -> Located<Int>?)] = [
    ("visits", Words(zh: "驻点次数", en: "visits"), { $0.visits }),
    ("consultations", Words(zh: "咨询", en: "consultations"), { $0.consultations }),
    ("lectures", Words(zh: "讲座", en: "lectures"), { $0.lectures }),
    ("mediator_trainings", Words(zh: "调解员培训", en: "mediator_trainings"), { $0.mediatorTrainings }),
    ("mediations", Words(zh: "调解", en: "mediations"), { $0.mediations }),
    ("documents", Words(zh: "文书", en: "documents"), { $0.documents }),
    ("hotline", Words(zh: "热线", en: "hotline"), { $0.hotline }),
    ("requests", Words(zh: "收到的需求", en: "requests received"), { $0.requests?.value.received }),
    ("requests", Words(zh: "按时受理的需求", en: "requests in time"), { $0.requests?.value.inTime }),
    ("volunteers", Words(zh: "志愿者人次", en: "volunteers"), { $0.volunteers }),
  ]

  /// Records of totals of which at least one stated figure is not the sum of the communities'.
  static func mismatches(in programme: Programme) -> [Mismatch] {
    guard !programme.isUnsure(Activity.self, Community.self, Street.self),
      programme.activities.all.allSatisfy(\.month.isWritten)
    else { return [] }
    var unclear: Set<Month> = []
    var byMonth: [Month: [String: [Activity]]] = [:]
    var counted: Set<CommunityMonth> = []
    for activity in programme.activities.all where activity.community != nil {
      // A month that was reported twice has a finding of its own.
      if let community = activity.community?.value, community.position >= 0,
        !counted.insert(CommunityMonth(community: community.position, month: activity.month.value)).inserted
      {
        continue
      }
      if let community = activity.community, let district = programme.district(of: community) {
        byMonth[activity.month.value, default: [:]][district.id, default: []].append(activity)
      } else {
        // Nobody knows which district's sum it belongs to.
        unclear.insert(activity.month.value)
      }
    }
    return programme.activities.all.compactMap { record in
      guard let totals = record.totals, let district = record.district,
        !unclear.contains(record.month.value),
        let reports = byMonth[record.month.value]?[district.value.id]
      else { return nil }
      let figures = differing(totals.value, reports)
      guard !figures.isEmpty else { return nil }
      return Mismatch(
        record: record, district: district.value.id, month: record.month.value, figures: figures)
    }
  }

  private static func differing(_ totals: Figures, _ reports: [Activity]) -> [Mismatch.Figure] {
    columns.compactMap { column in
      guard let stated = column.value(totals) else { return nil }
      var sum = 0
      for report in reports {
        if let figure = column.value(report.figures) {
          sum += figure.value
        } else if column.field == "visits" {
          // It must be written, and has its finding where it is not.
          return nil
        } else if !report.lacks(column.field), column.field != "requests" || report.figures.requests == nil {
          // It was written and could not be read.
          return nil
        }
      }
      return sum == stated.value ? nil : Mismatch.Figure(name: column.name, stated: stated.value, sum: sum)
    }
  }
}
