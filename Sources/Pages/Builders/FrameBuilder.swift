import Diagnostics
import Programme
import Templates

/// What a page says of itself, before it is put into the site's frame.
struct PageFacts {
  var title: String
  var description: String
  var crumbs: [MaybeLink] = []
  var section: WritableSection = .none
  var feed: Address?
  var robots: String?
  var structuredData: JSONValue?

  enum WritableSection { case none, communities, lawyers, firms, bulletins, services }
}

extension PageBuilder {
  func frame(_ facts: PageFacts, isHome: Bool = false) -> Frame {
    Frame(
      lang: context.language.rawValue, isHome: isHome, root: linker.root, home: linker.href(addresses.home),
      title: facts.title, description: facts.description, canonical: linker.url(address),
      robots: facts.robots,
      jsonLd: HTML(facts.structuredData.map(script) ?? []), feed: facts.feed.map { linker.href($0) },
      crumbs: isHome
        ? nil
        : Items([crumb(wording.pick("首页", "Home"), addresses.home)] + facts.crumbs + [crumb(facts.title)]),
      languages: languageLinks(), site: siteFacts(), links: fixedLinks(), section: section(facts.section),
      menu: Items(context.menu.map { link($0.title, addresses.page($0.slug)) }), built: wording.date(today))
  }

  private func script(_ value: JSONValue) -> [UInt8] {
    Array("<script type=\"application/ld+json\">".utf8) + JSONWriter.bytes(of: value, forScript: true)
      + Array("</script>".utf8)
  }

  private func languageLinks() -> Items<LanguageLink>? {
    guard context.languages.count > 1 else { return nil }
    let bare = context.language == .chinese ? address.path : String(address.path.dropFirst(3))
    return Items(
      context.languages.map { language in
        let there = Address(language == .chinese ? bare : "\(language.rawValue)/\(bare)")
        return LanguageLink(
          lang: language.rawValue, title: language == .chinese ? "中文" : "English", href: linker.href(there),
          url: linker.url(there), isCurrent: language == context.language)
      })
  }

  private func siteFacts() -> SiteFacts {
    let site = context.site
    var facts = SiteFacts(
      title: site.title.value, association: site.association.value, url: site.url.value,
      hotline: contact(site.hotline) ?? Contact(text: "12348", href: "tel:12348"))
    facts.contact = publicContact(site.contact?.value)
    facts.complaints = publicContact(site.complaints?.value)
    facts.filing = site.filing.map { FilingNumbers(icp: $0.value.icp?.value, police: $0.value.police?.value) }
    facts.links = Items(
      (site.links?.value ?? []).map { Link(title: $0.value.title.value, href: $0.value.url.value) })
    return facts
  }

  private func publicContact(_ point: ContactPoint?) -> PublicContact? {
    point.map {
      PublicContact(phone: contact($0.phone), email: contact(email: $0.email), address: $0.address?.value)
    }
  }

  private func fixedLinks() -> FixedLinks {
    FixedLinks(
      districts: linker.href(addresses.districts), communities: linker.href(addresses.communities),
      lawyers: linker.href(addresses.lawyers), firms: linker.href(addresses.firms),
      schools: linker.href(addresses.schools), bulletins: linker.href(addresses.bulletins()),
      organisation: linker.href(addresses.organisation), services: linker.href(addresses.services),
      about: linker.href(addresses.about), privacy: linker.href(addresses.privacy),
      basis: linker.href(addresses.basis),
      legalAid: linker.href(addresses.legalAid), reportError: linker.href(addresses.reportError),
      feed: linker.href(addresses.feed))
  }

  private func section(_ section: PageFacts.WritableSection) -> Section {
    Section(
      communities: section == .communities, lawyers: section == .lawyers, firms: section == .firms,
      bulletins: section == .bulletins, services: section == .services)
  }
}
