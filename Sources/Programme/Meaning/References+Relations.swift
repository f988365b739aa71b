// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

extension References {
  /// That records which are named together belong together.
  static let relations: [ReferenceDemand] = [
    .of("status.replaced.by", .itself, in: { $0.lawyers.all }) { (lawyer: Lawyer, _, report) in
      guard let by = lawyer.replacement?.replaced.value.by, by.value.id == lawyer.id else { return }
      report(
        ReferenceBreach(
          record: lawyer.record, place: lawyer.record.place(of: by),
          message: Words(
            zh: "\(lawyer.shownName)由自己接替", en: "\(lawyer.shownName) is replaced by the same person"),
          help: Words(zh: "写接替的律师；还在任就删去 status", en: "name the successor, or remove `status`")))
    },
    .of("advisers", .itself, in: { $0.pairings.all }) { (pairing: Pairing, programme, report) in
      guard let advisers = pairing.advisers?.value,
        programme.lawyers[pairing.lawyer]?.kind == .lawyer,
        let own = advisers.first(where: { $0.value.id == pairing.lawyer.value.id })
      else { return }
      let name = programme.name(of: own)
      report(
        ReferenceBreach(
          record: pairing.record, place: pairing.record.place(of: own),
          message: Words(zh: "\(name)已经是进驻律师，又写成增派律师", en: "\(name) is the lead lawyer already"),
          help: Words(zh: "增派律师写别人，或删去", en: "name somebody else under `advisers`, or nobody"),
          note: Finding.Note(
            Words(zh: "进驻律师", en: "the lead lawyer"), at: pairing.record.place(of: pairing.lawyer))))
    },
    .of("exceptions.lawyer", .itself, in: { $0.pairings.all }) { (pairing: Pairing, programme, report) in
      for exception in pairing.exceptions?.value ?? [] {
        guard exception.value.change.value == .substitute, let substitute = exception.value.lawyer,
          substitute.value.id == pairing.lawyer.value.id
        else { continue }
        let name = programme.name(of: substitute)
        report(
          ReferenceBreach(
            record: pairing.record, place: pairing.record.place(of: substitute),
            message: Words(zh: "代班写的就是\(name)自己", en: "\(name) is to stand in for the same person"),
            help: Words(zh: "写代班的律师；照常来就删去这条变更", en: "name the substitute, or remove the change"),
            note: Finding.Note(
              Words(zh: "进驻律师", en: "the lead lawyer"), at: pairing.record.place(of: pairing.lawyer))))
      }
    },
    .once("advisers", in: { $0.pairings.all }) { (pairing: Pairing) in pairing.advisers?.value ?? [] },
    // A lecture would be counted twice for it.
    .once("communities", in: { $0.events.all }) { (event: Event) in event.communities.value },
    .once("about.communities", .warning, in: { $0.bulletins.all }) { (bulletin: Bulletin) in
      bulletin.about?.value.communities?.value ?? []
    },
    .once("about.lawyers", .warning, in: { $0.bulletins.all }) { (bulletin: Bulletin) in
      bulletin.about?.value.lawyers?.value ?? []
    },
    .of("district", .elsewhere, in: { $0.activities.all }) { (activity: Activity, programme, report) in
      guard let district = activity.district, let community = activity.community,
        let own = programme.district(of: community), let named = programme.districts[district],
        own.id != named.id
      else { return }
      let name = programme.name(of: community)
      report(
        ReferenceBreach(
          record: activity.record, place: activity.record.place(of: district),
          message: Words(
            zh: "\(name)在\(own.shownName)，不在\(named.shownName)",
            en: "\(name) lies in \(own.shownName), not in \(named.shownName)"),
          help: Words(zh: "社区的月报不用写 district", en: "a community's report needs no `district`")))
    },
    .of("status.merged_into", .elsewhere, .warning, in: { $0.communities.all }) {
      (community: Community, programme, report) in
      guard let into = community.successor, let target = programme.communities[into],
        let own = programme.district(of: community), let other = programme.district(of: target),
        own.id != other.id, !own.isDissolved(on: programme.today)
      else { return }
      report(
        ReferenceBreach(
          record: community.record, place: community.record.place(of: into),
          message: Words(
            zh: "\(community.shownName)在\(own.shownName)，并入的\(target.shownName)在\(other.shownName)",
            en:
              "\(community.shownName) lies in \(own.shownName), and \(target.shownName), which it became part of, in "
              + other.shownName),
          help: Words(
            zh: "核对并入的社区；确是跨区的，写一条 waivers",
            en: "see which community it became part of; if it is right add a waiver")))
    },
    .of("status.merged_into", .ended, .warning, in: { $0.communities.all }) {
      (community: Community, programme, report) in
      guard let into = community.successor, let target = programme.communities[into], !target.isActive,
        target.successor == nil, community.closedOn == nil || target.closedOn == nil
      else { return }
      report(
        ReferenceBreach(
          record: community.record, place: community.record.place(of: into),
          message: Words(
            zh: "\(community.shownName)并入的\(target.shownName)已经关闭，旧网址没有去处",
            en:
              "\(target.shownName), which \(community.shownName) became part of, is closed: its addresses lead to nobody"
          ),
          help: Words(
            zh: "写现在还在的社区；确是先并入、后关闭的，两边都写上 closed_on",
            en: "name the community that stands today; if it was closed later write `closed_on` on both"),
          note: Finding.Note(
            Words(zh: "关闭写在这里", en: "it says so here"), at: target.record.place(of: target.status))))
    },
    .of("awardee", .elsewhere, in: { $0.honours.all }) { (honour: Honour, _, report) in
      let awardee = honour.awardee.value
      guard honour.kind.isWritten, honour.awardee.isWritten else { return }
      let named: (kind: HonourKind, place: SourcePlace)? =
        awardee.lawyer.map { (.lawyer, honour.record.place(of: $0)) }
        ?? awardee.firm.map { (.firm, honour.record.place(of: $0)) }
        ?? awardee.community.map { (.community, honour.record.place(of: $0)) }
      guard let named, named.kind != honour.kind.value else { return }
      let (written, wanted) = (named.kind.zhNames[0], honour.kind.value.zhNames[0])
      report(
        ReferenceBreach(
          record: honour.record, place: named.place,
          message: Words(
            zh: "表彰的是\(wanted)，获奖者写的却是\(written)",
            en: "the award is for a \(honour.kind.value.rawValue), and a \(named.kind.rawValue) received it"),
          help: Words(zh: "改正 kind 或 awardee", en: "put `kind` or `awardee` right"),
          note: Finding.Note(Words(zh: "类别", en: "the kind"), at: honour.record.place(of: honour.kind))))
    },
  ]
}
