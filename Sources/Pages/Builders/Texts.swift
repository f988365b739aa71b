import Programme
import Templates

extension PageBuilder {
  static let bulletinsPerPage = 20

  static func bulletinPages(_ count: Int) -> Int { max(1, (count + bulletinsPerPage - 1) / bulletinsPerPage) }

  func bulletinsPage(_ number: Int, _ city: City) -> BulletinsPage {
    let all = city.related.published
    let total = PageBuilder.bulletinPages(all.count)
    let shown = all.dropFirst((number - 1) * PageBuilder.bulletinsPerPage).prefix(
      PageBuilder.bulletinsPerPage)
    return BulletinsPage(
      bulletins: bulletinLines(shown), pager: total > 1 ? pager(number, of: total) : nil)
  }

  private func pager(_ number: Int, of total: Int) -> Pager {
    func step(_ page: Int) -> Link? {
      (1...total).contains(page)
        ? link(wording.pick("第 \(page) 页", "Page \(page)"), addresses.bulletins(page: page)) : nil
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
      issuer: bulletin.issuer?.value ?? context.site.association.value, category: bulletin.category?.value,
      summary: bulletin.summary?.value, photo: picture(facts.photo?.whole, alt: bulletin.title.value),
      body: facts.body ?? HTML([]), about: Items(about(facts)),
      previous: neighbour(facts.previous), next: neighbour(facts.next))
  }

  private func about(_ facts: BulletinFacts) -> [Link] {
    let lawyers = facts.people.filter(\.isNamed).map(\.lawyer)
    return facts.communities.map { link($0) }
      + lawyers.map { link($0.name.value, addresses.lawyer($0.id)) }
      + facts.firms.map { link($0.name.value, addresses.firm($0.id)) }
  }

  func organisationPage(_ city: City) -> OrganisationPage {
    let site = context.site
    let group = site.steeringGroup?.value.map(\.value).first { $0.isActive(on: today) }
    let lead = city.programme.schools.all.first(where: \.isLead)
    return OrganisationPage(
      steeringGroup: group.map {
        SteeringGroupBox(name: $0.name.value, members: words($0.members), from: date($0.from?.value))
      },
      office: desk(site.office?.value, fallback: wording.pick("指导协调小组办公室", "Office of the steering group")),
      cityBureaux: Items((site.cityBureaux?.value ?? []).compactMap { desk($0.value, fallback: "") }),
      districts: Items(districtDesks(city)), youthLeague: site.youthLeague?.value.name?.value,
      conference: site.conference?.value.name?.value,
      leadSchool: lead.map { link($0.name.value, addresses.school($0.id)) })
  }

  /// The offices of every district, for those who look for one.
  func districtDesks(_ city: City) -> [DistrictDesks] {
    city.directory.districts(on: today).map { district in
      DistrictDesks(
        title: name(of: district), href: linker.href(addresses.district(district.id)),
        liaison: desk(district.liaison?.value),
        justiceBureau: desk(
          district.justiceBureau?.value, fallback: wording.pick("\(district.name.value)司法局", "Justice bureau")
        ),
        legalOffice: desk(
          district.legalOffice?.value,
          fallback: wording.pick("\(district.name.value)法治办", "Legal-affairs office")))
    }
  }

  func servicesPage() -> ServicesPage {
    ServicesPage(duties: Items((context.site.duties?.value ?? []).map { Line(text: $0.value) }))
  }
}
