import Bytes
import Diagnostics
import Programme

/// Goes through everything that has an address and reserves it.
struct SiteSurvey: Sendable {
  let programme: Programme
  let options: SiteOptions
  let related: RelatedBulletins
  let languages: [Language]
  private(set) var table = AddressTable()
  /// In the order of their addresses.
  private(set) var pages: [PlannedPage] = []
  private(set) var sitemap = Sitemap(entries: [])
  /// What is wrong with addresses that nobody else claims.
  var findings: [Finding] = []

  init(
    _ programme: Programme, _ options: SiteOptions, related: RelatedBulletins, languages: [Language]
  ) {
    self.programme = programme
    self.options = options
    self.related = related
    self.languages = languages
    reserveAll()
    // Positions are sorted rather than pages, which are large.
    let order = pages.indices.sorted { pages[$0].address < pages[$1].address }
    pages = order.map { pages[$0] }
    sitemap = Sitemap(entries: pages.filter(isInSitemap).map(\.address))
  }

  private func isInSitemap(_ page: PlannedPage) -> Bool {
    if case .lawyer(let index) = page.kind,
      programme.lawyers.all[index].standing(on: programme.today) == .withdrawn
    {
      return false
    }
    return page.kind.isIndexed
  }

  private mutating func reserveAll() {
    let expected =
      languages.count
      * (programme.communities.all.count * (options.prints ? 9 : 6) + programme.lawyers.all.count)
    pages.reserveCapacity(expected)
    table.reserveCapacity(expected)
    for language in languages {
      let addresses = Addresses(language: language)
      fixed(addresses)
      records(addresses)
      honours(addresses)
      prints(addresses)
      events(addresses)
      changes(addresses)
      reports(addresses)
      texts(addresses)
      redirects(addresses)
    }
    add(Addresses.robots, .robots, .chinese, Words(zh: "robots.txt", en: "robots.txt"))
    add(Addresses.sitemap, .sitemap, .chinese, Words(zh: "站点地图", en: "the sitemap"))
    let parts = Sitemap.parts(of: pages.count(where: isInSitemap))
    if parts > 1 {
      for part in 1...parts {
        add(Addresses.sitemap(part: part), .sitemapPart(part), .chinese, Words(zh: "站点地图", en: "the sitemap"))
      }
    }
  }

  mutating func add(
    _ address: Address, _ kind: PageKind, _ language: Language, _ name: Words, at place: SourcePlace? = nil
  ) {
    guard table.reserve(address, for: .named(name, at: place)) else { return }
    pages.append(PlannedPage(address: address, kind: kind, language: language))
  }

  /// Takes the addresses of a record's pages, which stand in the order of their addresses.
  mutating func add(
    _ entries: [(Address, PageKind)], of record: any RecordModel, _ language: Language
  ) {
    let free = table.reserve(entries.lazy.map(\.0), for: .record(record))
    for (address, kind) in entries where free.count == entries.count || free.contains(address) {
      pages.append(PlannedPage(address: address, kind: kind, language: language))
    }
  }

  private mutating func fixed(_ addresses: Addresses) {
    let own = Set(programme.pages.all.map(\.id))
    let builtIn: [(Address, PageKind, String?, Words)] = [
      (addresses.home, .home, nil, Words(zh: "首页", en: "the home page")),
      (addresses.notFound, .notFound, nil, Words(zh: "404 页", en: "the 404 page")),
      (addresses.feed, .feed, nil, Words(zh: "订阅", en: "the feed")),
      (addresses.districts, .districts, nil, Words(zh: "区县列表", en: "the list of districts")),
      (addresses.communities, .communities, nil, Words(zh: "社区列表", en: "the list of communities")),
      (addresses.lawyers, .lawyers, nil, Words(zh: "律师列表", en: "the list of lawyers")),
      (addresses.firms, .firms, nil, Words(zh: "律所列表", en: "the list of firms")),
      (addresses.schools, .schools, nil, Words(zh: "法学院列表", en: "the list of schools")),
      (
        addresses.organisation, .organisation, "organisation", Words(zh: "组织机构页", en: "the organisation page")
      ),
      (addresses.services, .services, "services", Words(zh: "服务内容页", en: "the services page")),
      (addresses.about, .about, "about", Words(zh: "关于页", en: "the about page")),
      (addresses.privacy, .privacy, "privacy", Words(zh: "隐私页", en: "the privacy page")),
      (addresses.basis, .basis, "basis", Words(zh: "依据页", en: "the basis page")),
      (addresses.legalAid, .legalAid, "legal-aid", Words(zh: "法律援助页", en: "the legal-aid page")),
      (addresses.reportError, .reportError, "report-error", Words(zh: "报告错误页", en: "the report-error page")),
    ]
    for (address, kind, slug, name) in builtIn where slug.map({ !own.contains($0) }) ?? true {
      add(address, kind, addresses.language, name)
    }
  }

  /// What records have pages of their own for, in the order of the addresses, so that little is left to sort.
  private mutating func records(_ addresses: Addresses) {
    bulletins(addresses)
    archive(addresses)
    communities(addresses)
    each(programme.districts, addresses) { (addresses.district($1.id), .district($0)) }
    each(programme.firms, addresses) { (addresses.firm($1.id), .firm($0)) }
    each(programme.lawyers, addresses) { (addresses.lawyer($1.id), .lawyer($0)) }
    each(programme.schools, addresses) { (addresses.school($1.id), .school($0)) }
    each(programme.streets, addresses) { (addresses.street($1.id), .street($0)) }
  }

  private mutating func each<Model: RecordModel>(
    _ table: Table<Model>, _ addresses: Addresses, _ page: (Int, Model) -> (Address, PageKind)
  ) {
    for index in table.inFolderOrder {
      let record = table.all[index]
      add([page(index, record)], of: record, addresses.language)
    }
  }

  private mutating func communities(_ addresses: Addresses) {
    for index in programme.communities.inFolderOrder {
      let community = programme.communities.all[index]
      guard community.successor == nil else { continue }
      let (id, page) = (community.id, (addresses.community(community.id), PageKind.office(index)))
      guard community.isActive else {
        add([page], of: community, addresses.language)
        continue
      }
      let card = (addresses.card(id), PageKind.card(index))
      let notice = (addresses.notice(id), PageKind.notice(index))
      let data: [(Address, PageKind)] = [
        (addresses.calendar(id), .officeCalendar(index)), (addresses.data(id), .officeData(index)),
        (addresses.contact(id), .officeContact(index)),
      ]
      let pieces: [(Address, PageKind)] =
        options.prints
        ? [
          card, (addresses.cardPDF(id), .cardPDF(index)), page, (addresses.noticeA3(id), .noticeA3(index)),
          notice, (addresses.noticePDF(id), .noticePDF(index)),
        ] : [card, page, notice]
      add(pieces + data, of: community, addresses.language)
    }
  }

  private mutating func texts(_ addresses: Addresses) {
    for (index, page) in programme.pages.all.enumerated() where page.id != "home" {
      reserveIfBuiltIn(addresses.page(page.id), addresses)
      add([(addresses.page(page.id), .text(index))], of: page, addresses.language)
    }
  }

  /// A reserved first segment has an owner even where this site has nothing to show under it.
  mutating func reserveIfBuiltIn(_ address: Address, _ addresses: Addresses) {
    guard !table.contains(address),
      Addresses.reserved.contains(where: { addresses.page($0) == address })
    else { return }
    table.reserve(address, for: .named(Words(zh: "保留的网址", en: "a reserved address"), at: nil))
  }

  private mutating func redirects(_ addresses: Addresses) {
    for district in programme.districts.all {
      former(district.formerIDs, of: district, to: addresses.district(district.id), addresses) {
        $0.district($1)
      }
    }
    for street in programme.streets.all {
      former(street.formerIDs, of: street, to: addresses.street(street.id), addresses) { $0.street($1) }
    }
    for community in programme.communities.all {
      let target = programme.successor(of: community)
      if community.successor != nil, target.id != community.id {
        redirectMerged(community, to: target, addresses)
      }
      former(community.formerIDs, of: community, to: addresses.community(target.id), addresses) {
        $0.community($1)
      }
    }
    for lawyer in programme.lawyers.all {
      former(lawyer.formerIDs, of: lawyer, to: addresses.lawyer(lawyer.id), addresses) { $0.lawyer($1) }
    }
    for firm in programme.firms.all {
      former(firm.formerIDs, of: firm, to: addresses.firm(firm.id), addresses) { $0.firm($1) }
    }
    for bulletin in programme.bulletins.all where bulletin.isPublished(on: programme.today) {
      aliases(of: bulletin, addresses)
    }
  }

  private mutating func redirectMerged(_ community: Community, to target: Community, _ addresses: Addresses) {
    // The successor may list the old id as well: it leads to the same place.
    let address = addresses.community(community.id)
    guard !table.contains(address) else { return }
    add(
      address, .redirect(to: addresses.community(target.id)), addresses.language,
      Words(zh: "已并入的社区「\(community.id)」", en: "the merged community “\(community.id)”"),
      at: community.record.place)
  }

  private mutating func former<Model: RecordModel>(
    _ ids: Located<[Located<String>]>?, of record: Model, to target: Address, _ addresses: Addresses,
    _ address: (Addresses, String) -> Address
  ) {
    for id in ids?.value ?? [] where id.value != record.id {
      let old = address(addresses, id.value)
      // A merged community's own record stands for its old address already.
      if let merged = programme.communities[id.value], Model.self == Community.self, merged.successor != nil,
        programme.successor(of: merged).id == record.id
      {
        redirectMerged(merged, to: programme.successor(of: merged), addresses)
        continue
      }
      add(
        old, .redirect(to: target), addresses.language,
        Words(zh: "「\(record.id)」的曾用编号", en: "a former id of “\(record.id)”"), at: record.record.place(of: id)
      )
    }
  }
}

extension Table {
  /// Positions in the order of the folders that are named after the records' ids; many a table is in it already.
  var inFolderOrder: [Int] {
    let isInOrder = zip(all, all.dropFirst()).allSatisfy { folderOrder($0.id, $1.id) <= 0 }
    guard !isInOrder else { return Array(all.indices) }
    return all.indices.sorted {
      let order = folderOrder(all[$0].id, all[$1].id)
      return order == 0 ? $0 < $1 : order < 0
    }
  }
}
