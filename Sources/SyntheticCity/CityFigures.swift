extension SyntheticCity {
  /// A month as a year and a number from 1 to 12.
  struct ReportedMonth {
    let year: Int
    let number: Int
    var text: String { "\(year)-\(padded(number, 2))" }
  }

  /// The whole months before `today`, oldest first.
  var reportedMonths: [ReportedMonth] {
    (0..<months).reversed().map { back in
      let month = 2026 * 12 + 9 - back
      return ReportedMonth(year: month / 12, number: month % 12 + 1)
    }
  }

  /// Agreements run from the first reported month; without reports, since no whole month.
  var firstDayOfTerms: String { reportedMonths.first.map { "\($0.text)-01" } ?? "2026-11-02" }

  func activityFile(_ month: ReportedMonth) -> File {
    var text = ""
    for community in 0..<communities {
      var random = draw("activity-\(month.text)", community)
      let received = random.number(0..<9)
      text += """
        - month: \(month.text)
          community: \(communityID(community))
          reported: \(following(month).text)-0\(random.number(1..<9))
          visits: \(random.number(3..<6))
          consultations: \(random.number(0..<16))
          lectures: \(month.number % 3 == 1 ? 1 : 0)
          mediator_trainings: \(month.number == 11 || month.number == 5 ? 1 : 0)
          mediations: \(random.number(0..<6))
          documents: \(random.number(0..<5))
          hotline: \(random.number(0..<20))
          requests: {received: \(received), in_time: \(received)}

        """
    }
    return File("content/activities/\(month.text).yaml", text)
  }

  private func following(_ month: ReportedMonth) -> ReportedMonth {
    month.number == 12
      ? ReportedMonth(year: month.year + 1, number: 1)
      : ReportedMonth(year: month.year, number: month.number + 1)
  }
}
