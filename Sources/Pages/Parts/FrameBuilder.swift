import Diagnostics
import Programme
import Templates

/// What a page says of itself, before it is put into the site's frame.
struct PageHead {
  var title: String
  var description: String
  var crumbs: [OptionalLink] = []
  var section: WritableSection = .none
  var feed: Address?
  var robots: String?
  /// Where the page's content is at home; nil for its own address.
  var canonical: Address?
  /// A `script` element.
  var structuredData: HTML?
  var isHome = false

  enum WritableSection { case none, communities, lawyers, firms, bulletins, services }
}

extension PageBuilder {
  func head(
    _ title: Phrase, _ description: Phrase, _ section: PageHead.WritableSection = .none
  ) -> PageHead { PageHead(title: wording[title], description: wording[description], section: section) }

  func frame(_ head: PageHead) -> PageFrame {
    PageFrame(
      lang: context.language.tag, isHome: head.isHome, root: linker.root,
      home: linker.href(addresses.home),
      title: head.title, description: head.description, canonical: linker.url(head.canonical ?? address),
      robots: head.robots,
      jsonLd: head.structuredData ?? HTML([]), feed: head.feed.map { linker.href($0) },
      crumbs: head.isHome
        ? nil
        : NonEmptyList([crumb(wording[.crumbHome], addresses.home)] + head.crumbs + [crumb(head.title)]),
      languages: languageLinks(), site: context.frames.site, links: context.frames.links(linker, addresses),
      section: section(head.section),
      menu: NonEmptyList(context.menu.map { link($0.title, addresses.page($0.slug)) }),
      built: context.frames.built)
  }

  private func languageLinks() -> NonEmptyList<LanguageLink>? {
    guard context.wordings.count > 1 else { return nil }
    let first = context.wordings.first { $0.language != context.language }?.language
    return NonEmptyList(
      context.wordings.map { wording in
        let language = wording.language
        let there = addresses.counterpart(of: address, in: Addresses(language: language))
        return LanguageLink(
          lang: language.tag, title: wording[.languageName], href: linker.href(there),
          url: linker.url(there), isCurrent: language == context.language, isFurther: language != first)
      })
  }

  private func section(_ section: PageHead.WritableSection) -> Section {
    Section(
      communities: section == .communities, lawyers: section == .lawyers, firms: section == .firms,
      bulletins: section == .bulletins, services: section == .services)
  }
}

/// What the frames of all pages share: worked out once, as every page shows it.
struct SharedFrames: Sendable {
  let site: Shared<SiteFacts>
  let built: Shared<DateLine>
  /// By how many folders deep a page lies.
  private let linksByDepth: [Shared<FixedLinks>]

  init(
    _ site: Site, at url: SiteURL, _ wording: Wording, _ addresses: Addresses, today: Day, isPortable: Bool
  ) {
    self.site = Shared(SiteFacts(site, wording))
    built = Shared(wording.date(today))
    linksByDepth = (0..<6).map { depth in
      let linker = Linker(depth: depth, site: url, isPortable: isPortable)
      return Shared(FixedLinks(linker, addresses))
    }
  }

  func links(_ linker: Linker, _ addresses: Addresses) -> Shared<FixedLinks> {
    guard let depth = linker.depth, depth < linksByDepth.count else {
      return Shared(FixedLinks(linker, addresses))
    }
    return linksByDepth[depth]
  }
}

extension SiteFacts {
  fileprivate init(_ site: Site, _ wording: Wording) {
    title = site.title.value
    association = site.association.value
    url = site.url.value
    hotline =
      site.hotline.flatMap { $0.value }.map { wording.contact($0) }
      ?? Contact(text: "12348", href: "tel:12348")
    contact = site.contact.map { PublicContact($0.value, wording) }
    complaints = site.complaints.map { PublicContact($0.value, wording) }
    filing = site.filing.map { FilingNumbers(icp: $0.value.icp?.value, police: $0.value.police?.value) }
    links = NonEmptyList(
      (site.links?.value ?? []).map { Link(title: $0.value.title.value, href: $0.value.url.value) })
  }
}

extension PublicContact {
  fileprivate init(_ point: ContactPoint, _ wording: Wording) {
    phone = point.phone.flatMap { $0.value }.map { wording.contact($0) }
    email = point.email.map { wording.contact(email: $0.value) }
    address = point.address?.value
  }
}

extension FixedLinks {
  fileprivate init(_ linker: Linker, _ addresses: Addresses) {
    districts = linker.href(addresses.districts)
    communities = linker.href(addresses.communities)
    lawyers = linker.href(addresses.lawyers)
    firms = linker.href(addresses.firms)
    schools = linker.href(addresses.schools)
    bulletins = linker.href(addresses.bulletins())
    organisation = linker.href(addresses.organisation)
    services = linker.href(addresses.services)
    about = linker.href(addresses.about)
    privacy = linker.href(addresses.privacy)
    basis = linker.href(addresses.basis)
    legalAid = linker.href(addresses.legalAid)
    print = linker.href(addresses.print)
    reportError = linker.href(addresses.reportError)
    events = linker.href(addresses.events)
    reports = linker.href(addresses.reports)
    annuals = linker.href(addresses.annuals)
    honours = linker.href(addresses.honours)
    press = linker.href(addresses.press)
    changes = linker.href(addresses.changes)
    feed = linker.href(addresses.feed)
  }
}
