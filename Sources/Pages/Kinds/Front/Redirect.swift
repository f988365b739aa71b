import Diagnostics
import Programme

/// An old address, which leads to where its page is now: former ids, merged communities, bulletins' aliases.
struct RedirectPageKind: LayoutPage {
  /// What it leads to; positions in the programme's tables.
  enum Target: Sendable {
    case district(Int)
    case street(Int)
    case community(Int)
    case lawyer(Int)
    case firm(Int)
    case bulletin(Int)
  }

  let target: Target

  static let name = "redirect"
  static let articles: [Int] = []
  static let isFoundBySearch = false
  static func example(_ addresses: Addresses) -> Address? { nil }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    let programme = router.programme
    for (index, district) in programme.districts.all.enumerated() {
      router.redirect(district.formerIDs, of: district, to: .district(index), addresses) { $0.district($1) }
    }
    for (index, street) in programme.streets.all.enumerated() {
      router.redirect(street.formerIDs, of: street, to: .street(index), addresses) { $0.street($1) }
    }
    for community in programme.communities.all {
      let target = programme.successor(of: community)
      if community.successor != nil, target.id != community.id {
        router.redirect(merged: community, to: target, addresses)
      }
      let position = programme.communities.position(of: target)
      router.redirect(community.formerIDs, of: community, to: .community(position), addresses) {
        $0.community($1)
      }
    }
    for (index, lawyer) in programme.lawyers.all.enumerated() {
      router.redirect(lawyer.formerIDs, of: lawyer, to: .lawyer(index), addresses) { $0.lawyer($1) }
    }
    for (index, firm) in programme.firms.all.enumerated() {
      router.redirect(firm.formerIDs, of: firm, to: .firm(index), addresses) { $0.firm($1) }
    }
    for (index, bulletin) in programme.bulletins.all.enumerated()
    where bulletin.isPublished(on: programme.today) {
      router.redirectAliases(of: bulletin, to: .bulletin(index), addresses)
    }
  }

  func district(in programme: Programme) -> Int? {
    switch target {
    case .district(let index): index
    case .street(let index): programme.position(of: programme.streets.all[index])
    case .community(let index): programme.districtPosition(ofCommunity: index)
    case .lawyer(let index): programme.position(of: programme.firms[programme.lawyers.all[index].firm])
    case .firm(let index): programme.position(of: programme.firms.all[index])
    case .bulletin: nil
    }
  }

  /// The record that it leads to.
  enum Facts {
    case district(District)
    case street(Street)
    case community(Community)
    case lawyer(PersonFacts)
    case firm(Firm)
    case bulletin(Bulletin)
  }

  func gather(_ finder: inout DependencyTracker) -> Facts {
    switch target {
    case .district(let index): .district(finder.find { $0.programme.districts.all[index] })
    case .street(let index): .street(finder.find { $0.programme.streets.all[index] })
    case .community(let index): .community(finder.find { $0.programme.communities.all[index] })
    case .lawyer(let index): .lawyer(finder.find { $0.person($0.programme.lawyers.all[index]) })
    case .firm(let index): .firm(finder.find { $0.programme.firms.all[index] })
    case .bulletin(let index): .bulletin(finder.find { $0.programme.bulletins.all[index] })
    }
  }

  func build(_ facts: Facts, _ builder: PageBuilder) -> (head: PageHead, content: RedirectPage) {
    let addresses = builder.addresses
    let (title, address): (String, Address) =
      switch facts {
      case .district(let district): (builder.name(of: district), addresses.district(district.id))
      case .street(let street): (builder.name(of: street), addresses.street(street.id))
      case .community(let community): (builder.name(of: community), addresses.community(community.id))
      // Nobody may be named whose consent was withdrawn.
      case .lawyer(let person): (builder.title(of: person), addresses.lawyer(person.lawyer.id))
      case .firm(let firm): (firm.name.value, addresses.firm(firm.id))
      case .bulletin(let bulletin): (bulletin.title.value, addresses.bulletin(bulletin.id))
      }
    var head = builder.head(.headMoved, .headMovedText)
    head.canonical = address
    head.robots = "noindex"
    return (head, RedirectPage(target: builder.link(title, address)))
  }
}

extension Router {
  fileprivate mutating func redirect(
    merged community: Community, to target: Community, _ addresses: Addresses
  ) {
    // The successor may list the old id as well: it leads to the same place.
    let address = addresses.community(community.id)
    guard !table.contains(address) else { return }
    add(
      RedirectPageKind(target: .community(programme.communities.position(of: target))), at: address,
      addresses, Words(zh: "已并入的社区「\(community.id)」", en: "the merged community “\(community.id)”"),
      writtenAt: community.record.place)
  }

  fileprivate mutating func redirect<Model: RecordModel>(
    _ ids: Located<[Located<String>]>?, of record: Model, to target: RedirectPageKind.Target,
    _ addresses: Addresses, _ address: (Addresses, String) -> Address
  ) {
    for id in ids?.value ?? [] where id.value != record.id {
      // A merged community's own record stands for its old address already.
      if let merged = programme.communities[id.value], Model.self == Community.self, merged.successor != nil,
        programme.successor(of: merged).id == record.id
      {
        redirect(merged: merged, to: programme.successor(of: merged), addresses)
        continue
      }
      add(
        RedirectPageKind(target: target), at: address(addresses, id.value), addresses,
        Words(zh: "「\(record.id)」的曾用编号", en: "a former id of “\(record.id)”"),
        writtenAt: record.record.place(of: id))
    }
  }

  fileprivate mutating func redirectAliases(
    of bulletin: Bulletin, to target: RedirectPageKind.Target, _ addresses: Addresses
  ) {
    for alias in bulletin.aliases?.value ?? [] {
      let place = bulletin.record.place(of: alias)
      guard let old = OldAddress(alias.value) else {
        // Every language has the same aliases: one finding for each is enough.
        if addresses.language == languages.first { findings.append(OldAddress.finding(at: place)) }
        continue
      }
      let address = old.address(under: addresses)
      reserveIfBuiltIn(address, addresses)
      add(
        RedirectPageKind(target: target), at: address, addresses,
        Words(zh: "简报「\(bulletin.id)」的旧网址", en: "an old address of the bulletin “\(bulletin.id)”"),
        writtenAt: place)
    }
  }
}
