// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

/// What each reference of each type asks of the record it names.
///
/// A bulletin may tell of what is over, and a mandate may concern it: their references are asked nothing but to be there.
enum References {
  static let all: [ReferenceDemand] = standing + relations + service

  /// On which day, or from which day on, the record named has to stand.
  private static let standing: [ReferenceDemand] = [
    .stands("status.replaced.by", in: { $0.lawyers.all }) { (lawyer: Lawyer, _, use: Use<Lawyer>) in
      guard let change = lawyer.replacement?.replaced.value, let by = change.by, change.on.isWritten,
        by.value.id != lawyer.id
      else { return }
      use(by, change.on.value)
    },
    .stands("status.merged_into", in: { $0.communities.all }) {
      (community: Community, programme, use: Use<Community>) in
      guard let into = community.successor, let day = community.closedOn?.value,
        programme.communities[into]?.end(today: programme.today)?.isExact ?? false
      else { return }
      use(into, day)
    },
    .stands("community", in: { $0.pairings.all }) { (pairing: Pairing, _, use: Use<Community>) in
      if let first = pairing.firstDay { use(pairing.community, first) }
    },
    // Of those that stand today `art25-replaced-but-active` tells.
    .stands("lawyer", in: { $0.pairings.all }) { (pairing: Pairing, programme, use: Use<Lawyer>) in
      guard pairing.isEnded(before: programme.today), let ended = pairing.ended?.value.on, ended.isWritten
      else { return }
      use(pairing.lawyer, ended.value)
    },
    .stands("advisers", in: { $0.pairings.all }) { (pairing: Pairing, programme, use: Use<Lawyer>) in
      // A teacher whose only added lawyer has gone has a finding of `art23-added-lawyer`.
      guard let advisers = pairing.advisers?.value, !advisers.isEmpty,
        advisers.count > 1 || programme.lawyers[pairing.lawyer]?.kind == .lawyer,
        !pairing.isEnded(before: programme.today), programme.communities[pairing.community]?.isActive ?? true
      else { return }
      if let last = pairing.lastDay, last < programme.today { return }
      for adviser in advisers { use(adviser, pairing.lastDay) }
    },
    .stands("exceptions.lawyer", in: { $0.pairings.all }) { (pairing: Pairing, _, use: Use<Lawyer>) in
      for exception in pairing.exceptions?.value ?? [] {
        guard let substitute = exception.value.lawyer, exception.value.on.isWritten else { continue }
        use(substitute, exception.value.newDay ?? exception.value.on.value)
      }
    },
    .stands("community", in: { $0.teams.all }) { (team: Team, _, use: Use<Community>) in
      if team.from.isWritten { use(team.community, team.from.value) }
    },
    .stands("school", .warning, in: { $0.teams.all }) { (team: Team, programme, use: Use<School>) in
      // That an agreement has run out has a finding of its own.
      if let until = programme.schools[team.school]?.agreement?.value.until, until.value >= programme.today,
        team.from.isWritten
      {
        use(team.school, team.from.value)
      }
    },
    .stands("for.district", .warning, in: { $0.cards.all }) { (card: ServiceCard, _, use: Use<District>) in
      if let district = card.scope?.district, card.edition.isWritten { use(district, card.edition.value) }
    },
    .stands("for.community", .warning, in: { $0.cards.all }) { (card: ServiceCard, _, use: Use<Community>) in
      if let community = card.scope?.community, card.edition.isWritten { use(community, card.edition.value) }
    },
    .stands("communities", in: { $0.events.all }) { (event: Event, _, use: Use<Community>) in
      guard event.takesPlace else { return }
      for community in event.communities.value { use(community, event.date.value) }
    },
    .stands("speaker", .warning, in: { $0.events.all }) { (event: Event, _, use: Use<Lawyer>) in
      if event.takesPlace, let speaker = event.speaker { use(speaker, event.date.value) }
    },
    .stands("community", in: { $0.activities.all }) { (activity: Activity, _, use: Use<Community>) in
      if let community = activity.community, activity.month.isWritten {
        use(community, activity.month.value.first)
      }
    },
    .stands("district", in: { $0.activities.all }) { (activity: Activity, _, use: Use<District>) in
      if let district = activity.district, activity.month.isWritten {
        use(district, activity.month.value.first)
      }
    },
    .hasBegun("district", in: { $0.activities.all }) { (activity: Activity, _, use: Use<District>) in
      if let district = activity.district, activity.month.isWritten {
        use(district, activity.month.value.last)
      }
    },
    .stands("awardee.community", .warning, in: { $0.honours.all }) {
      (honour: Honour, _, use: Use<Community>) in
      guard let community = honour.awardee.value.community, honour.year.isWritten,
        let first = Month(year: honour.year.value, month: 1)?.first
      else { return }
      use(community, first)
    },
    .stands("community", in: { $0.requests.all }) { (request: ServiceRequest, _, use: Use<Community>) in
      if request.received.isWritten { use(request.community, request.received.value) }
    },
    .stands("community", in: { $0.spotChecks.all }) { (check: SpotCheck, _, use: Use<Community>) in
      if check.on.isWritten { use(check.community, check.on.value) }
    },
  ]
}

extension ServiceCard {
  /// The district, street or community that it is for; nil for all.
  var scope: CardScope? {
    if case .group(let scope) = target.value { return scope }
    return nil
  }
}

extension Event {
  var shownTitle: String { called(title) }

  /// Whether it was or will be held, on a day that could be read.
  var takesPlace: Bool { date.isWritten && status?.value != .cancelled }
}
