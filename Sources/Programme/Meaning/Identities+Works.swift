// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

extension Identities {
  /// What tells agreements, events, reports and teams apart.
  static let works: [Identity] = [
    // One firm's agreement is with one community; a renewal may keep its number.
    .of(
      "agreement.number", words("律所和协议编号", "firm and agreement number"), help: oneIsWrong,
      in: { $0.pairings.all },
      called: { $0.agreement?.value.number.value ?? $0.id },
      unless: { one, other, _ in
        one.community.value == other.community.value
          && one.agreement?.value.from.value != other.agreement?.value.from.value
      }
    ) { (pairing: Pairing, _, put) in
      guard let firm = pairing.firm?.value, firm.position >= 0, pairing.community.value.position >= 0 else {
        return
      }
      put.text(pairing.agreement?.value.number, pairing.record, within: firm.position)
    },
    .of(
      "title", words("名称、时间和社区", "title, time and community"), help: oneOfTwo, in: { $0.events.all },
      called: \.shownTitle
    ) {
      (event: Event, _, put) in
      guard event.takesPlace, event.from.isWritten else { return }
      let what = plainKey(event.title.value) + event.date.value.iso + event.from.value.text
      for community in event.communities.value where community.value.position >= 0 {
        put.part(what + "\n\(community.value.position)", at: event.record.place(of: event.title))
      }
    },
    .of(
      "place", words("名称、时间和地点", "title, time and place"), help: oneOfTwo, in: { $0.events.all },
      called: \.shownTitle,
      // 「社区礼堂」 is in every community.
      unless: { one, other, programme in
        one.communities.value.first.flatMap { programme.communities[$0]?.street.value }
          != other.communities.value.first.flatMap { programme.communities[$0]?.street.value }
          || one.speaker?.value != other.speaker?.value || one.speaker == nil
      }
    ) { (event: Event, _, put) in
      guard event.takesPlace, event.from.isWritten, event.place.isWritten else { return }
      put.part(
        plainKey(event.title.value) + event.date.value.iso + event.from.value.text + "\n"
          + plainKey(event.place.value), at: event.record.place(of: event.title))
    },
    .of(
      "month", words("月份和社区", "month and community"),
      help: words(
        "只留一条；要更正就改原来那条", "keep one of them; to correct a report change the one that is there"),
      in: { $0.activities.all }, called: { $0.month.value.iso }
    ) { (activity: Activity, programme, put) in
      guard let community = activity.community, community.value.position >= 0, activity.month.isWritten else {
        return
      }
      put.part(
        Int(community.value.position) << 16 | activity.month.value.year * 12 + activity.month.value.month,
        at: activity.record.place(of: community))
    },
    .of(
      "totals", words("月份和区县", "month and district"), help: oneOfTwo, in: { $0.activities.all },
      called: { $0.month.value.iso }
    ) { (activity: Activity, programme, put) in
      guard activity.community == nil, activity.totals != nil, let district = activity.district,
        district.value.position >= 0, activity.month.isWritten
      else { return }
      put.part(
        Int(district.value.position) << 16 | activity.month.value.year * 12 + activity.month.value.month,
        at: activity.record.place(of: district))
    },
    .of(
      "school", as: .warning, words("社区、法学院和期限", "community, school and term"), help: oneOfTwo,
      in: { $0.teams.all },
      called: { $0.community.value.id },
      // More than three together are told of as such.
      unless: { one, other, _ in
        one.size.value + other.size.value > 3 || (one.until.map { $0.value <= other.from.value } ?? false)
          || (other.until.map { $0.value <= one.from.value } ?? false)
      }
    ) { (team: Team, programme, put) in
      guard team.community.value.position >= 0, team.school.value.position >= 0, team.from.isWritten,
        !team.isOver(on: programme.today)
      else { return }
      put.part(
        Int(team.community.value.position) << 32 | Int(team.school.value.position),
        at: team.record.place(of: team.school))
    },
  ]
}
