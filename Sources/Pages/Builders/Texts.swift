import Programme
import Templates

extension PageBuilder {
  static let bulletinsPerPage = 20

  static func bulletinPages(_ count: Int) -> Int { max(1, (count + bulletinsPerPage - 1) / bulletinsPerPage) }

  func bulletinsPage(_ number: Int) -> BulletinsPage {
    let all = context.related.published
    let total = PageBuilder.bulletinPages(all.count)
    let shown = all.dropFirst((number - 1) * PageBuilder.bulletinsPerPage).prefix(
      PageBuilder.bulletinsPerPage)
    return BulletinsPage(
      bulletins: Items(shown.map(bulletinLine)), pager: total > 1 ? pager(number, of: total) : nil)
  }

  private func pager(_ number: Int, of total: Int) -> Pager {
    func step(_ page: Int) -> Link? {
      (1...total).contains(page)
        ? link(wording.pick("第 \(page) 页", "Page \(page)"), addresses.bulletins(page: page)) : nil
    }
    return Pager(
      number: number, total: total, previous: step(number - 1), next: step(number + 1),
      pages: (1...total).map {
        PagerStep(number: $0, href: linker.href(addresses.bulletins(page: $0)), isCurrent: $0 == number)
      })
  }

  func bulletinPage(_ bulletin: Bulletin) -> BulletinPage {
    let all = context.related.published
    let position = all.firstIndex { $0.id == bulletin.id } ?? 0
    func neighbour(_ index: Int) -> Link? {
      all.indices.contains(index) ? link(all[index].title.value, addresses.bulletin(all[index].id)) : nil
    }
    return BulletinPage(
      number: bulletin.number.value, date: wording.date(bulletin.date.value),
      issuer: bulletin.issuer?.value ?? context.site.association.value, category: bulletin.category?.value,
      summary: bulletin.summary?.value, photo: picture(bulletin.photo?.value, alt: bulletin.title.value),
      body: context.bodies.html(of: bulletin, in: context.language) ?? HTML([]),
      about: Items(about(bulletin)),
      previous: neighbour(position + 1), next: neighbour(position - 1))
  }

  private func about(_ bulletin: Bulletin) -> [Link] {
    guard let about = bulletin.about?.value else { return [] }
    let communities = (about.communities?.value ?? []).compactMap { programme.communities[$0.value] }.map(
      link)
    let lawyers = (about.lawyers?.value ?? []).compactMap { programme.lawyers[$0.value] }
      .filter { $0.standing(on: today) != .withdrawn }.map { link($0.name.value, addresses.lawyer($0.id)) }
    let firms = (about.firms?.value ?? []).compactMap { programme.firms[$0.value] }
      .map { link($0.name.value, addresses.firm($0.id)) }
    return communities + lawyers + firms
  }

  func organisationPage() -> OrganisationPage {
    let site = context.site
    let group = site.steeringGroup?.value.map(\.value).first { $0.isActive(on: today) }
    let lead = programme.schools.all.first(where: \.isLead)
    return OrganisationPage(
      steeringGroup: group.map {
        SteeringGroupBox(name: $0.name.value, members: words($0.members), from: date($0.from?.value))
      },
      office: desk(site.office?.value, fallback: wording.pick("指导协调小组办公室", "Office of the steering group")),
      cityBureaux: Items((site.cityBureaux?.value ?? []).compactMap { desk($0.value, fallback: "") }),
      districts: Items(districtDesks()), youthLeague: site.youthLeague?.value.name?.value,
      conference: site.conference?.value.name?.value,
      leadSchool: lead.map { link($0.name.value, addresses.school($0.id)) })
  }

  /// The offices of every district, for those who look for one.
  func districtDesks() -> [DistrictDesks] {
    directory.districts(on: today).map { district in
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
