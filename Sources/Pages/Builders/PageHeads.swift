import Programme

extension PageBuilder {
  func titled(
    _ zh: @autoclosure () -> String, _ en: @autoclosure () -> String,
    _ descriptionZH: @autoclosure () -> String, _ descriptionEN: @autoclosure () -> String,
    _ section: PageHead.WritableSection = .none, crumbs: [MaybeLink] = []
  ) -> PageHead {
    PageHead(
      title: wording.pick(zh(), en()), description: wording.pick(descriptionZH(), descriptionEN()),
      crumbs: crumbs,
      section: section)
  }

  /// The head of a page that is about no single record.
  func head(of kind: PageKind) -> PageHead {
    let site = context.site.title.value
    switch kind {
    case .home:
      var head = titled(
        site, site, "查找您所在社区的律师：谁来、什么时候来、在哪里、怎么联系。免费。",
        "Find your community's lawyer: who, when, where and how to get in touch. Free of charge.",
        .communities)
      head.feed = addresses.feed
      head.structuredData = websiteData()
      return head
    case .districts:
      return titled(
        "按区县找社区", "Find by district", "先选区县，再选街道和社区。", "Choose a district, then a street and a community.",
        .communities)
    case .communities:
      return titled(
        "社区 A–Z", "Communities A–Z", "按拼音首字母找社区。", "All communities by the first letter.", .communities)
    case .redirect(let target):
      var head = titled("页面已搬家", "This page has moved", "这个网址已改变。", "This address has changed.")
      head.canonical = target
      head.robots = "noindex"
      return head
    case .notFound:
      var head = titled("没有找到这个页面", "Page not found", "没有找到这个页面。", "There is no such page.")
      head.robots = "noindex"
      return head
    case .lawyers:
      return titled("社区律师", "Community lawyers", "全市的社区律师。", "The city's community lawyers.", .lawyers)
    case .firms: return titled("律师事务所", "Law firms", "参与结对的律师事务所。", "The law firms that take part.", .firms)
    case .schools:
      return titled(
        "大学生志愿者", "Student volunteers", "派出志愿者的高校法学院。", "Law schools that send volunteers.", .firms)
    default: return textHead(of: kind)
    }
  }

  func head(of facts: DistrictFacts) -> PageHead {
    let district = facts.district
    var head = titled(
      district.name.value, name(of: district), "\(district.name.value)的街道、社区和律师工作联络处。",
      "Streets, communities and the liaison office of \(name(of: district)).", .communities,
      crumbs: [crumb(wording.pick("区县", "Districts"), addresses.districts)])
    head.feed = addresses.changesFeed(in: district.id)
    head.structuredData = districtData(district)
    return head
  }

  func head(of facts: StreetFacts) -> PageHead {
    let street = facts.street
    return titled(
      street.name.value, name(of: street), "\(street.name.value)各社区的律师和驻点时间。",
      "Lawyers and hours in the communities of \(name(of: street)).", .communities,
      crumbs: [crumb(wording.pick("区县", "Districts"), addresses.districts)]
        + (facts.district.map { [crumb(name(of: $0), addresses.district($0.id))] } ?? []))
  }

  func head(of office: OfficeFacts) -> PageHead {
    var head = titleHead(of: office)
    // Where nobody comes there is no service to be found by search engines.
    if office.pairing != nil { head.structuredData = officeStructuredData(office) }
    return head
  }

  func titleHead(of office: OfficeFacts) -> PageHead {
    let community = office.community
    let who = office.line.lead.flatMap {
      $0.isNamed ? $0.lawyer.name.value : nil
    }
    let sessions = sessions(of: office.pairing).map { wording.words($0) }
    let when = sessions.isEmpty ? nil : wording.joined(sessions)
    let crumbs =
      (office.line.district.map { [crumb(name(of: $0), addresses.district($0.id))] } ?? [])
      + (office.line.street.map { [crumb(name(of: $0), addresses.street($0.id))] } ?? [])
    let (zh, en) = (community.name.value, name(of: community))
    guard community.isActive else {
      return titled(
        zh, en, "\(zh)已经撤并：到哪里找社区律师。", "\(en) no longer exists: where to find a community lawyer.",
        .communities,
        crumbs: crumbs)
    }
    guard office.pairing != nil else {
      return titled(
        zh, en, "\(zh)暂时没有社区律师：有法律问题可以找谁。", "\(en) has no community lawyer at present: whom to ask instead.",
        .communities, crumbs: crumbs)
    }
    func sentence(_ parts: String?..., separator: String) -> String {
      parts.compactMap(\.self).joined(separator: separator)
    }
    return titled(
      zh, en,
      sentence(zh + "法律服务工作室", who.map { "律师\($0)" }, when, "免费", separator: "，") + "。",
      sentence(en, who, when, "free of charge", separator: "; ") + ".", .communities, crumbs: crumbs)
  }

  func head(of facts: LawyerFacts, _ page: LawyerPage) -> PageHead {
    var head = titled(
      page.name, page.name, "\(page.kind)\(page.name)：服务的社区和驻点时间。",
      "\(page.name), \(page.kind.lowercased()): communities served and hours.", .lawyers,
      crumbs: [crumb(wording.pick("社区律师", "Community lawyers"), addresses.lawyers)])
    if !facts.person.isNamed { head.robots = "noindex" }
    head.structuredData = personData(facts.person)
    return head
  }

  func head(of facts: FirmFacts) -> PageHead {
    let firm = facts.firm
    var head = titled(
      firm.name.value, firm.name.value, "\(firm.name.value)结对的社区和社区律师。",
      "Communities and community lawyers of \(firm.name.value).", .firms,
      crumbs: [crumb(wording.pick("律师事务所", "Law firms"), addresses.firms)])
    head.structuredData = firmData(firm)
    return head
  }

  func head(of facts: SchoolFacts) -> PageHead {
    let school = facts.school
    return titled(
      school.name.value, school.name.value, "\(school.name.value)的志愿者小组。",
      "Volunteer teams of \(school.name.value).", .firms,
      crumbs: [crumb(wording.pick("大学生志愿者", "Student volunteers"), addresses.schools)])
  }

  func head(of facts: BulletinFacts) -> PageHead {
    let bulletin = facts.bulletin
    let summary = bulletin.summary?.value ?? bulletin.title.value
    var head = titled(
      bulletin.title.value, bulletin.title.value, summary, summary, .bulletins,
      crumbs: [crumb(wording.pick("工作简报", "Bulletins"), addresses.bulletins())])
    head.feed = addresses.bulletinsFeed
    head.structuredData = articleData(bulletin)
    return head
  }

  func head(of facts: PageTextFacts) -> PageHead {
    let title = facts.page.title.value
    return titled(title, title, title, title)
  }

  private func textHead(of kind: PageKind) -> PageHead {
    switch kind {
    case .bulletins(let page):
      let suffix = page == 1 ? "" : wording.pick("（第 \(page) 页）", " (page \(page))")
      var head = titled("工作简报" + suffix, "Bulletins" + suffix, "每期工作简报。", "All bulletins.", .bulletins)
      head.feed = addresses.bulletinsFeed
      return head
    case .press:
      return titled("媒体报道", "In the press", "媒体对律师进社区的报道。", "What the press wrote about the programme.")
    case .honours:
      var head = titled(
        "表彰", "Awards", "受到表彰的律师、律师事务所、志愿者和社区。",
        "Lawyers, firms, volunteers and communities that were honoured.")
      head.feed = addresses.honoursFeed
      return head
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
    case .print:
      return titled(
        "打印联系卡和公示牌", "Cards and notices to print", "各社区的服务联系卡和上墙公示牌，可直接打印。",
        "Every community's contact card and wall notice, ready to print.", .communities)
    case .privacy: return titled("隐私说明", "Privacy", "公布哪些信息，依据什么。", "What is published, and on what ground.")
    case .basis:
      return titled("依据", "The programme's basis", "这项工作依据的规定。", "The rules that the programme rests on.")
    case .legalAid:
      return titled("法律援助", "Legal aid", "哪些人可以申请法律援助，到哪里申请。", "Who can apply for legal aid, and where.")
    default: return titled("报告错误", "Report an error", "发现信息有误，请告诉我们。", "Tell us if something here is wrong.")
    }
  }
}
