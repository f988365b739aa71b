// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

extension References {
  /// That people and communities are in service at the time for which they are named.
  static let service: [ReferenceDemand] = [
    .ofAll("pairing.exceptions.lawyer", .unqualified) { programme, report in
      var served: FirstDays?
      for (pairing, exception) in programme.exceptions {
        guard let named = exception.value.lawyer, exception.value.on.isWritten,
          named.value.id != pairing.lawyer.value.id, let substitute = programme.lawyers[named]
        else { continue }
        let day = exception.value.newDay ?? exception.value.on.value
        guard let words = substitute.lacksToStandIn(for: programme.lawyers[pairing.lawyer], on: day) else {
          continue
        }
        // Who served before has renewed the certification since.
        let known = served ?? FirstDays(programme)
        served = known
        if substitute.kind == .lawyer, known.hasServed(named.value, before: day) { continue }
        report(
          ReferenceBreach(
            record: pairing.record, place: pairing.record.place(of: named), message: words,
            help: Words(zh: "请有执业证、已认证的律师代班", en: "let a licensed and certified lawyer stand in"),
            cause: "unqualified \(substitute.record.position)"))
      }
    },
    .of("exceptions.lawyer", .elsewhere, .warning, in: { $0.pairings.all }) {
      (pairing: Pairing, programme, report) in
      guard let district = programme.district(of: pairing.community) else { return }
      for exception in pairing.exceptions?.value ?? [] {
        guard let named = exception.value.lawyer, exception.value.on.value >= programme.today,
          let substitute = programme.lawyers[named],
          let firm = programme.firms[substitute.firm], firm.affiliation.isWritten,
          firm.affiliation.value == .district, firm.id != pairing.firm?.value.id,
          let own = programme.districts[firm.district], own.id != district.id
        else { continue }
        report(
          ReferenceBreach(
            record: pairing.record, place: pairing.record.place(of: named),
            message: Words(
              zh: "代班的\(substitute.shownName)是\(own.shownName)区属所的，社区在\(district.shownName)",
              en:
                "\(substitute.shownName), who stands in, is of a firm of \(own.shownName); the community lies in "
                + district.shownName),
            help: Words(
              zh: "核对代班律师；确是这样安排的，写一条 waivers", en: "see who stands in; if it was agreed add a waiver"),
            cause: "substitute \(pairing.record.position) \(substitute.record.position)"))
      }
    },
    .ofAll("card.for.community", .unserved, .warning) { programme, report in
      guard !programme.cards.all.isEmpty else { return }
      let months = ServiceMonths(programme)
      for card in programme.cards.all {
        guard let community = card.scope?.community, card.edition.isWritten,
          programme.communities[community]?.isActive ?? false,
          months.isOver(community.value, on: card.edition.value)
        else { continue }
        let name = programme.name(of: community)
        report(
          ReferenceBreach(
            record: card.record, place: card.record.place(of: community),
            message: Words(
              zh: "\(name)在 \(card.edition.value.iso) 没有律师，卡片上没有人可写",
              en: "\(name) had no lawyer on \(card.edition.value.iso): there is nobody to name on its card"),
            help: Words(zh: "先补上续签的结对，再印卡片", en: "add the renewed pairing before the cards are printed")))
      }
    },
    .ofAll("activity.community", .unserved, .warning) { programme, report in
      guard !programme.activities.all.isEmpty else { return }
      let months = ServiceMonths(programme)
      for activity in programme.activities.all {
        guard let community = activity.community, activity.month.isWritten,
          (activity.figures.visits?.value ?? 0) > 0,
          let words = months.absence(of: community.value, in: activity.month.value)
        else { continue }
        let name = programme.name(of: community)
        report(
          ReferenceBreach(
            record: activity.record, place: activity.record.place(of: community),
            message: Words(zh: "\(name)\(words.zh)", en: "\(name) \(words.en)"),
            help: Words(
              zh: "核对月份和社区；没错的话，补上那时的结对",
              en: "see to the month and the community; if they are right add the pairing of that time"),
            cause: "unserved \(community.value.position)"))
      }
    },
    .ofAll("honour.awardee.lawyer", .unserved, .warning) { programme, report in
      guard !programme.honours.all.isEmpty else { return }
      let service = ServiceYears(programme)
      for honour in programme.honours.all where honour.year.isWritten {
        guard let lawyer = honour.awardee.value.lawyer, let found = programme.lawyers[lawyer],
          service.misses(found, lawyer.value.position, in: honour.year.value)
        else { continue }
        report(.unserved(honour, at: honour.record.place(of: lawyer), found.shownName))
      }
    },
    .ofAll("honour.awardee.firm", .unserved, .warning) { programme, report in
      guard !programme.honours.all.isEmpty else { return }
      let service = ServiceYears(programme)
      for honour in programme.honours.all where honour.year.isWritten {
        guard let firm = honour.awardee.value.firm,
          service.endedBefore(honour.year.value, firm: firm.value.position)
        else { continue }
        report(.unserved(honour, at: honour.record.place(of: firm), programme.name(of: firm)))
      }
    },
  ]
}

extension ReferenceBreach {
  fileprivate static func unserved(_ honour: Honour, at place: SourcePlace, _ name: String) -> ReferenceBreach
  {
    let year = honour.year.value
    return ReferenceBreach(
      record: honour.record, place: place,
      message: Words(zh: "\(name)在 \(year) 年没有结对", en: "\(name) served no community in \(year)"),
      help: Words(
        zh: "核对获奖者和年份；没错的话，补上那时的结对",
        en: "see to the awardee and the year; if they are right add the pairing of that time"),
      note: Finding.Note(
        Words(zh: "表彰的年份", en: "the year of the award"), at: honour.record.place(of: honour.year)))
  }
}

extension Lawyer {
  /// Why the person may not take somebody's place on a day; nil where nothing stands against it, or the lawyer's own record
  /// has a finding about it.
  fileprivate func lacksToStandIn(for lead: Lawyer?, on day: Day) -> Words? {
    if kind != .lawyer {
      guard lead?.kind == .lawyer, lacks("licence") || lacks("certification") else { return nil }
      return Words(
        zh: "代班的\(shownName)不是执业律师或没有认证", en: "\(shownName), who stands in, lacks a licence or certification")
    }
    guard let certification = certification?.value, certification.on.isWritten else { return nil }
    let first = certification.first?.value ?? certification.on.value
    guard day < first else { return nil }
    return Words(
      zh: "代班的\(shownName) \(first.iso) 才认证", en: "\(shownName), who stands in, was certified on \(first.iso)"
    )
  }
}

/// In which months communities had a lawyer.
private struct ServiceMonths {
  private let programme: Programme
  private let pairings: Grouping
  private let isUnsure: Bool

  init(_ programme: Programme) {
    self.programme = programme
    isUnsure = programme.isUnsure(Pairing.self, Community.self)
    pairings = Grouping(
      groups: programme.communities.all.count,
      programme.pairings.all.lazy.map { $0.community.value.position })
  }

  /// Why nobody can have come in that month; nil where somebody may have.
  func absence(of community: Reference<Community>, in month: Month) -> Words? {
    guard !isUnsure, community.position >= 0,
      programme.communities[community]?.end(today: programme.today).map({ month.first <= $0.last }) ?? true
    else { return nil }
    let own = pairings[Int(community.position)].map { programme.pairings.all[Int($0)] }
    guard !own.isEmpty, own.allSatisfy({ $0.openTerm != nil }) else { return nil }
    // Earlier agreements may have been written over, and one that is being renewed goes on.
    let before = own.filter { ($0.firstDay ?? month.first) <= month.last }
    guard !before.isEmpty,
      before.allSatisfy({ pairing in
        guard let last = pairing.lastDay else { return false }
        return last < (pairing.ended == nil ? month.first - Coverage.renewalDays : month.first)
      })
    else { return nil }
    return Words(
      zh: "在 \(month.iso) 没有结对的律师，月报却写了驻点", en: "had no lawyer in \(month.iso), and its report counts visits")
  }

  /// Whether every pairing of the community had ended before a day, or there is none.
  func isOver(_ community: Reference<Community>, on day: Day) -> Bool {
    guard !isUnsure, community.position >= 0 else { return false }
    return pairings[Int(community.position)].allSatisfy {
      programme.pairings.all[Int($0)].lastDay.map { $0 < day } ?? false
    }
  }
}

/// On which day lawyers, leads and advisers, began to serve.
private struct FirstDays {
  /// The distant past for a pairing without agreement.
  private var days: [Int32: Int32] = [:]

  init(_ programme: Programme) {
    for pairing in programme.pairings.all {
      let first = pairing.firstDay?.number ?? .min
      for person in [pairing.lawyer] + (pairing.advisers?.value ?? []) {
        days[person.value.position] = min(days[person.value.position] ?? first, first)
      }
    }
  }

  func hasServed(_ lawyer: Reference<Lawyer>, before day: Day) -> Bool {
    days[lawyer.position].map { $0 < day.number } ?? false
  }
}

extension Programme {
  /// Every change to a single day, with the pairing it belongs to.
  var exceptions: some Sequence<(pairing: Pairing, exception: Located<SessionException>)> {
    pairings.all.lazy.flatMap { pairing in
      (pairing.exceptions?.value ?? []).lazy.map { (pairing: pairing, exception: $0) }
    }
  }
}
