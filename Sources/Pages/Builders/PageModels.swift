import Diagnostics
import Programme
import Templates

extension PageBuilder {
  /// The model of a page of HTML; nil for what is none.
  func model(of kind: PageKind) -> (any TemplateModel)? {
    switch kind {
    case .home: framed(home(), facts(of: kind), isHome: true)
    case .districts: framed(districts(), facts(of: kind))
    case .district(let index): framed(districtPage(programme.districts.all[index]), facts(of: kind))
    case .street(let index): framed(streetPage(programme.streets.all[index]), facts(of: kind))
    case .communities: framed(communitiesPage(), facts(of: kind))
    case .office(let index): framed(officePage(programme.communities.all[index]), facts(of: kind))
    case .card(let index): framed(cardPage(programme.communities.all[index]), facts(of: kind))
    case .lawyers: framed(lawyersPage(), facts(of: kind))
    case .lawyer(let index): framed(lawyerPage(programme.lawyers.all[index]), facts(of: kind))
    case .firms: framed(firmsPage(), facts(of: kind))
    case .firm(let index): framed(firmPage(programme.firms.all[index]), facts(of: kind))
    case .schools: framed(schoolsPage(), facts(of: kind))
    case .school(let index): framed(schoolPage(programme.schools.all[index]), facts(of: kind))
    case .bulletins(let page): framed(bulletinsPage(page), facts(of: kind))
    case .bulletin(let index): framed(bulletinPage(programme.bulletins.all[index]), facts(of: kind))
    case .text(let index):
      framed(
        TextPage(body: context.bodies.html(of: programme.pages.all[index], in: context.language) ?? HTML([])),
        facts(of: kind))
    case .organisation: framed(organisationPage(), facts(of: kind))
    case .services: framed(servicesPage(), facts(of: kind))
    case .about: framed(AboutPage(figures: context.figures.city), facts(of: kind))
    case .privacy, .basis, .notFound: framed(Plain(), facts(of: kind))
    case .legalAid: framed(LegalAidPage(districts: Items(districtDesks())), facts(of: kind))
    case .reportError: framed(ReportErrorPage(districts: Items(districtDesks())), facts(of: kind))
    case .redirect(let target):
      framed(RedirectPage(target: link(context.site.title.value, target)), facts(of: kind))
    case .officeCalendar, .officeContact, .officeData, .bulletinsFeed, .feed, .robots, .sitemap, .sitemapPart:
      nil
    }
  }

  private func framed<Content: DeclaredModel>(
    _ content: Content, _ facts: PageFacts, isHome: Bool = false
  ) -> Framed<Content> {
    Framed(frame: frame(facts, isHome: isHome), content: content)
  }
}

extension PageBuilder {
  private func titled(
    _ zh: String, _ en: String, _ descriptionZH: String, _ descriptionEN: String,
    _ section: PageFacts.WritableSection = .none, crumbs: [MaybeLink] = []
  ) -> PageFacts {
    PageFacts(
      title: wording.pick(zh, en), description: wording.pick(descriptionZH, descriptionEN), crumbs: crumbs,
      section: section)
  }

  private func facts(of kind: PageKind) -> PageFacts {
    let site = context.site.title.value
    switch kind {
    case .home:
      var facts = titled(
        site, site, "查找您所在社区的律师：谁来、什么时候来、在哪里、怎么联系。免费。",
        "Find your community's lawyer: who, when, where and how to get in touch. Free of charge.",
        .communities)
      facts.feed = addresses.feed
      facts.structuredData = websiteData()
      return facts
    case .districts:
      return titled(
        "按区县找社区", "Find by district", "先选区县，再选街道和社区。", "Choose a district, then a street and a community.",
        .communities)
    case .district(let index):
      let district = programme.districts.all[index]
      var facts = titled(
        district.name.value, name(of: district), "\(district.name.value)的街道、社区和律师工作联络处。",
        "Streets, communities and the liaison office of \(name(of: district)).", .communities,
        crumbs: [crumb(wording.pick("区县", "Districts"), addresses.districts)])
      facts.structuredData = districtData(district)
      return facts
    case .street(let index): return streetFacts(programme.streets.all[index])
    case .communities:
      return titled(
        "社区 A–Z", "Communities A–Z", "按拼音首字母找社区。", "All communities by the first letter.", .communities)
    case .office(let index):
      let community = programme.communities.all[index]
      var facts = officeFacts(community)
      facts.structuredData = officeStructuredData(community)
      return facts
    case .card(let index):
      let community = programme.communities.all[index]
      var facts = officeFacts(community)
      facts.crumbs.append(crumb(name(of: community), addresses.community(community.id)))
      facts.title = wording.pick("\(community.name.value)服务联系卡", "Contact card, \(name(of: community))")
      facts.robots = "noindex"
      return facts
    case .redirect(let target):
      var facts = titled("页面已搬家", "This page has moved", "这个网址已改变。", "This address has changed.")
      facts.canonical = target
      facts.robots = "noindex"
      return facts
    case .notFound:
      var facts = titled("没有找到这个页面", "Page not found", "没有找到这个页面。", "There is no such page.")
      facts.robots = "noindex"
      return facts
    default: return peopleFacts(of: kind) ?? textFacts(of: kind)
    }
  }

  private func streetFacts(_ street: Street) -> PageFacts {
    let district = programme.districts[street.district.value]
    return titled(
      street.name.value, name(of: street), "\(street.name.value)各社区的律师和驻点时间。",
      "Lawyers and hours in the communities of \(name(of: street)).", .communities,
      crumbs: [crumb(wording.pick("区县", "Districts"), addresses.districts)]
        + (district.map { [crumb(name(of: $0), addresses.district($0.id))] } ?? []))
  }

  private func officeFacts(_ community: Community) -> PageFacts {
    let pairing = directory.coverage(of: community, on: today).pairing
    let who = pairing.flatMap(lead)?.name
    let when = sessionLines(pairing).map(\.words)
    let zh: [String?] = [
      community.name.value + "法律服务工作室", who.map { "律师\($0)" },
      when.isEmpty ? nil : when.joined(separator: "、"), "免费",
    ]
    let en: [String?] = [
      name(of: community), who, when.isEmpty ? nil : when.joined(separator: ", "), "free of charge",
    ]
    let street = directory.street(of: community)
    let district = directory.district(of: community)
    return titled(
      community.name.value, name(of: community), zh.compactMap(\.self).joined(separator: "，") + "。",
      en.compactMap(\.self).joined(separator: "; ") + ".", .communities,
      crumbs: (district.map { [crumb(name(of: $0), addresses.district($0.id))] } ?? [])
        + (street.map { [crumb(name(of: $0), addresses.street($0.id))] } ?? []))
  }

  private func peopleFacts(of kind: PageKind) -> PageFacts? {
    switch kind {
    case .lawyers:
      return titled("社区律师", "Community lawyers", "全市的社区律师。", "The city's community lawyers.", .lawyers)
    case .lawyer(let index):
      let lawyer = programme.lawyers.all[index]
      let page = lawyerPage(lawyer)
      var facts = titled(
        page.name, page.name, "\(page.kind)\(page.name)：服务的社区和驻点时间。",
        "\(page.name), \(page.kind.lowercased()): communities served and hours.", .lawyers,
        crumbs: [crumb(wording.pick("社区律师", "Community lawyers"), addresses.lawyers)])
      if lawyer.standing(on: today) == .withdrawn { facts.robots = "noindex" }
      facts.structuredData = personData(lawyer)
      return facts
    case .firms: return titled("律师事务所", "Law firms", "参与结对的律师事务所。", "The law firms that take part.", .firms)
    case .firm(let index):
      let firm = programme.firms.all[index]
      var facts = titled(
        firm.name.value, firm.name.value, "\(firm.name.value)结对的社区和社区律师。",
        "Communities and community lawyers of \(firm.name.value).", .firms,
        crumbs: [crumb(wording.pick("律师事务所", "Law firms"), addresses.firms)])
      facts.structuredData = firmData(firm)
      return facts
    case .schools:
      return titled(
        "大学生志愿者", "Student volunteers", "派出志愿者的高校法学院。", "Law schools that send volunteers.", .firms)
    case .school(let index):
      let school = programme.schools.all[index]
      return titled(
        school.name.value, school.name.value, "\(school.name.value)的志愿者小组。",
        "Volunteer teams of \(school.name.value).", .firms,
        crumbs: [crumb(wording.pick("大学生志愿者", "Student volunteers"), addresses.schools)])
    default: return nil
    }
  }

  private func textFacts(of kind: PageKind) -> PageFacts {
    switch kind {
    case .bulletins(let page):
      let suffix = page == 1 ? "" : wording.pick("（第 \(page) 页）", " (page \(page))")
      var facts = titled("工作简报" + suffix, "Bulletins" + suffix, "每期工作简报。", "All bulletins.", .bulletins)
      facts.feed = addresses.bulletinsFeed
      return facts
    case .bulletin(let index):
      let bulletin = programme.bulletins.all[index]
      let summary = bulletin.summary?.value ?? bulletin.title.value
      var facts = titled(
        bulletin.title.value, bulletin.title.value, summary, summary, .bulletins,
        crumbs: [crumb(wording.pick("工作简报", "Bulletins"), addresses.bulletins())])
      facts.feed = addresses.bulletinsFeed
      facts.structuredData = articleData(bulletin)
      return facts
    case .text(let index):
      let page = programme.pages.all[index]
      return titled(page.title.value, page.title.value, page.title.value, page.title.value)
    case .organisation:
      return titled(
        "组织机构", "Who runs the programme", "指导协调小组、办公室、各区联络处。",
        "The steering group, its office and the districts' liaison offices.")
    case .services:
      return titled(
        "律师能帮您做什么", "What the lawyer can do for you", "社区律师能做的事，和不能做的事。",
        "What a community lawyer can do for you, and what not.", .services)
    case .about:
      return titled(
        "关于律师进社区", "About the programme", "这是什么、谁来办、为什么免费。", "What it is, who runs it and why it is free.")
    case .privacy: return titled("隐私说明", "Privacy", "公布哪些信息，依据什么。", "What is published, and on what ground.")
    case .basis:
      return titled("依据", "The programme's basis", "这项工作依据的规定。", "The rules that the programme rests on.")
    case .legalAid:
      return titled("法律援助", "Legal aid", "哪些人可以申请法律援助，到哪里申请。", "Who can apply for legal aid, and where.")
    default: return titled("报告错误", "Report an error", "发现信息有误，请告诉我们。", "Tell us if something here is wrong.")
    }
  }
}
