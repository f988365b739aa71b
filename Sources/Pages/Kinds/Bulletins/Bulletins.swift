import Diagnostics
import Programme

/// A page of the list of bulletins.
struct BulletinsPageKind: LayoutPage {
  /// From 1.
  let page: Int

  static let name = "bulletins"
  static let articles = [6]
  static let isFoundBySearch = true
  static let list = Words(zh: "简报列表", en: "the list of bulletins")
  static func example(_ addresses: Addresses) -> Address? { addresses.bulletins() }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for page in 1...PageBuilder.bulletinPages(router.related.published.count) {
      router.add(BulletinsPageKind(page: page), at: addresses.bulletins(page: page), addresses, list)
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> BulletinListFacts { finder.bulletins(onPage: page) }

  func build(
    _ facts: BulletinListFacts, _ builder: PageBuilder
  ) -> (head: PageHead, content: BulletinsPage) {
    var head = builder.head(.headBulletins, .headBulletinsText, .bulletins)
    if page > 1 { head.title = builder.wording(.headBulletinsPage, page) }
    head.feed = builder.addresses.bulletinsFeed
    return (head, builder.bulletinsPage(page, facts))
  }
}

/// The newest bulletins (RFC 4287).
struct BulletinsFeed: GeneratedFile {
  static let name = "bulletins.xml"
  static let articles = [6]
  static func example(_ addresses: Addresses) -> Address? { addresses.bulletinsFeed }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    router.add(BulletinsFeed(), at: addresses.bulletinsFeed, addresses, BulletinsPageKind.list)
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> [RecordText<Bulletin>] { finder.newestBulletins() }

  func bytes(of bulletins: [RecordText<Bulletin>], _ builder: PageBuilder) -> [UInt8] {
    builder.feed(
      titled: builder.wording(.bulletinsFeed, builder.context.site.title.value),
      alternate: builder.addresses.bulletins(), builder.bulletinEntries(bulletins))
  }
}

/// A bulletin.
struct BulletinPageKind: LayoutPage {
  let index: Int

  static let name = "bulletin"
  static let articles = [6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.bulletin("ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    let today = router.programme.today
    router.each(router.programme.bulletins, addresses) { index, bulletin in
      bulletin.isPublished(on: today)
        ? (addresses.bulletin(bulletin.id), BulletinPageKind(index: index)) : nil
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> BulletinFacts { finder.bulletin(at: index) }

  func build(_ facts: BulletinFacts, _ builder: PageBuilder) -> (head: PageHead, content: BulletinPage) {
    let (bulletin, addresses) = (facts.bulletin, builder.addresses)
    var head = PageHead(
      title: bulletin.title.value, description: bulletin.summary?.value ?? bulletin.title.value,
      crumbs: [builder.crumb(.headBulletins, addresses.bulletins())], section: .bulletins)
    head.feed = addresses.bulletinsFeed
    head.structuredData = builder.articleData(bulletin)
    return (head, builder.bulletinPage(facts))
  }
}

/// The bulletins of one category.
struct BulletinCategoryPageKind: LayoutPage {
  /// Position in the site's list of categories.
  let index: Int

  static let name = "bulletin-category"
  static let articles = [6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.bulletins(category: "ID") }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for (index, category) in router.related.archive.categories.enumerated() {
      let first = category.bulletins.last.map { router.related.published[$0] }
      router.add(
        BulletinCategoryPageKind(index: index), at: addresses.bulletins(category: category.slug), addresses,
        Words(zh: "简报栏目「\(category.name)」", en: "the bulletins' category “\(category.name)”"),
        writtenAt: first.map { $0.record.place(of: $0.category) })
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> BulletinListFacts { finder.bulletins(inCategory: index) }

  func build(
    _ facts: BulletinListFacts, _ builder: PageBuilder
  ) -> (head: PageHead, content: BulletinCategoryPage) {
    let category = facts.archive.categories[index]
    let head = builder.archiveHead(
      builder.wording(.headBulletinCategory, category.name),
      builder.wording(.headBulletinCategoryText, category.name))
    return (head, builder.categoryPage(category, facts))
  }
}

/// The bulletins of one year.
struct BulletinYearPageKind: LayoutPage {
  let year: Int

  static let name = "bulletin-year"
  static let articles = [6]
  static let isFoundBySearch = true
  static func example(_ addresses: Addresses) -> Address? { addresses.bulletins(year: 2026) }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    for year in router.related.archive.years {
      router.add(
        BulletinYearPageKind(year: year.year), at: addresses.bulletins(year: year.year), addresses,
        Words(zh: "\(year.year) 年的简报", en: "the bulletins of \(year.year)"))
    }
  }

  func district(in programme: Programme) -> Int? { nil }

  func gather(_ finder: inout DependencyTracker) -> BulletinListFacts { finder.bulletins(of: year) }

  func build(
    _ facts: BulletinListFacts, _ builder: PageBuilder
  ) -> (head: PageHead, content: BulletinYearPage) {
    let head = builder.archiveHead(
      builder.wording(.headBulletinYear, year), builder.wording(.headBulletinYearText, year))
    return (head, builder.yearPage(year, facts))
  }
}

extension PageBuilder {
  fileprivate func archiveHead(_ title: String, _ description: String) -> PageHead {
    PageHead(
      title: title, description: description, crumbs: [crumb(.headBulletins, addresses.bulletins())],
      section: .bulletins, feed: addresses.bulletinsFeed)
  }
}
