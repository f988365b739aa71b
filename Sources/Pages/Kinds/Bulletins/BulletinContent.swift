import Programme
import Templates

extension PageBuilder {
  static let bulletinsPerPage = 20

  static func bulletinPages(_ count: Int) -> Int { max(1, (count + bulletinsPerPage - 1) / bulletinsPerPage) }

  func bulletinsPage(_ number: Int, _ facts: BulletinListFacts) -> BulletinsPage {
    let total = PageBuilder.bulletinPages(facts.total)
    return BulletinsPage(
      bulletins: bulletinLines(facts.shown), pager: total > 1 ? pager(number, of: total) : nil,
      years: yearLinks(facts.archive), categories: categoryLinks(facts.archive))
  }

  private func pager(_ number: Int, of total: Int) -> Pager {
    func step(_ page: Int) -> Link? {
      (1...total).contains(page)
        ? link(wording(.pageNumber, page), addresses.bulletins(page: page)) : nil
    }
    return Pager(
      number: number, total: total, previous: step(number - 1), next: step(number + 1),
      pages: PageBuilder.pagerSteps(number, of: total).map { step, isAfterGap in
        PagerStep(
          number: step, href: linker.href(addresses.bulletins(page: step)), isCurrent: step == number,
          isAfterGap: isAfterGap)
      })
  }

  /// The pages that a pager leads to: all of a few, else the ends and the neighbours, so that a long list's pages do not
  /// grow with their number.
  static func pagerSteps(_ number: Int, of total: Int) -> [(page: Int, isAfterGap: Bool)] {
    let shown = (1...total).filter { total <= 9 || $0 == 1 || $0 == total || abs($0 - number) <= 2 }
    return zip([0] + shown, shown).map { before, page in (page, page - before > 1) }
  }

  func bulletinPage(_ facts: BulletinFacts) -> BulletinPage {
    let bulletin = facts.bulletin
    func neighbour(_ bulletin: Bulletin?) -> Link? {
      bulletin.map { link($0.title.value, addresses.bulletin($0.id)) }
    }
    return BulletinPage(
      number: bulletin.number.value, date: wording.date(bulletin.date.value),
      issuer: bulletin.issuer?.value ?? context.site.association.value,
      category: facts.category.map { link($0.name, addresses.bulletins(category: $0.slug)) },
      year: yearLink(bulletin.date.value.year), summary: bulletin.summary?.value,
      photo: picture(facts.photo?.whole, alt: alternative(to: bulletin)),
      body: facts.body ?? HTML([]), about: NonEmptyList(about(facts)),
      previous: neighbour(facts.previous), next: neighbour(facts.next))
  }

  private func alternative(to bulletin: Bulletin) -> String {
    bulletin.photoText?.value
      ?? wording(.pictureAlt, bulletin.title.value)
  }

  private func about(_ facts: BulletinFacts) -> [Link] {
    let lawyers = facts.people.filter(\.isNamed).map(\.lawyer)
    return facts.communities.map { link($0) }
      + lawyers.map { link($0.name.value, addresses.lawyer($0.id)) }
      + facts.firms.map { link($0.name.value, addresses.firm($0.id)) }
  }
}

extension PageBuilder {
  func yearPage(_ year: Int, _ facts: BulletinListFacts) -> BulletinYearPage {
    BulletinYearPage(
      year: year, bulletins: bulletinLines(facts.shown), years: yearLinks(facts.archive, current: year),
      categories: categoryLinks(facts.archive))
  }

  func categoryPage(
    _ category: BulletinArchive.Category, _ facts: BulletinListFacts
  ) -> BulletinCategoryPage {
    let (bulletins, archive) = (facts.shown, facts.archive)
    let years = Set(bulletins.map(\.date.value.year)).sorted(by: >)
    return BulletinCategoryPage(
      name: category.name, count: bulletins.count,
      groups: years.map { year in
        Group(
          title: wording(.yearSpaced, year), id: "y\(year)",
          items: bulletins.filter { $0.date.value.year == year }.map(bulletinLine))
      },
      years: yearLinks(archive), categories: categoryLinks(archive, current: category))
  }

  private func yearLinks(_ archive: BulletinArchive, current: Int? = nil) -> NonEmptyList<CountedLink>? {
    NonEmptyList(
      archive.years.map {
        CountedLink(
          title: wording(.yearSpaced, $0.year), href: linker.href(addresses.bulletins(year: $0.year)),
          count: $0.bulletins.count, isCurrent: $0.year == current)
      })
  }

  private func categoryLinks(
    _ archive: BulletinArchive, current: BulletinArchive.Category? = nil
  ) -> NonEmptyList<CountedLink>? {
    NonEmptyList(
      archive.categories.map {
        CountedLink(
          title: $0.name, href: linker.href(addresses.bulletins(category: $0.slug)),
          count: $0.bulletins.count, isCurrent: $0.slug == current?.slug)
      })
  }

  private func yearLink(_ year: Int) -> Link {
    link(wording(.headBulletinYear, year), addresses.bulletins(year: year))
  }
}

extension PageBuilder {
  func bulletinEntries(_ bulletins: [RecordText<Bulletin>]) -> [AtomEntry] {
    bulletins.map { text in
      let bulletin = text.record
      return AtomEntry(
        title: bulletin.title.value, page: addresses.bulletin(bulletin.id),
        updated: max(bulletin.date.value, bulletin.publishOn?.value ?? bulletin.date.value),
        published: bulletin.date.value, category: bulletin.category?.value,
        summary: bulletin.summary?.value,
        content: text.body)
    }
  }
}
