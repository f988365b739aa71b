import Diagnostics
import Programme
import Templates

/// Makes the models of one page: all that depends on where the page lies.
struct PageBuilder {
  let context: SiteContext
  let address: Address
  let linker: Linker

  init(_ context: SiteContext, at address: Address) {
    self.context = context
    self.address = address
    linker = context.linker(from: address)
  }

  var wording: Wording { context.wording }
  var today: Day { context.today }
  var addresses: Addresses { context.addresses }

  func link(_ title: String, _ address: Address) -> Link { Link(title: title, href: linker.href(address)) }

  func crumb(_ title: String, _ address: Address? = nil) -> OptionalLink {
    OptionalLink(title: title, href: address.map { linker.href($0) })
  }

  func crumb(_ title: Phrase, _ address: Address) -> OptionalLink { crumb(wording[title], address) }

  /// The community's name in the page's language.
  func name(of community: Community) -> String {
    wording.translated(community.name.value, community.translatedName)
  }

  func link(_ community: Community) -> Link { link(name(of: community), addresses.community(community.id)) }
  func name(of district: District) -> String { wording.area(district.name.value) }
  func name(of street: Street) -> String { wording.area(street.name.value) }

  func link(_ district: District) -> Link { link(name(of: district), addresses.district(district.id)) }
  func link(_ street: Street) -> Link { link(name(of: street), addresses.street(street.id)) }

  func link(_ street: Street?) -> Link {
    street.map { link($0) } ?? Link(title: "", href: linker.href(addresses.districts))
  }

  func link(_ district: District?) -> Link {
    district.map { link($0) } ?? Link(title: "", href: linker.href(addresses.districts))
  }

  func picture(_ sizes: [PictureSize]?, alt: @autoclosure () -> String) -> Picture? {
    guard let sizes, let largest = sizes.last else { return nil }
    return Picture(
      src: linker.href(largest.jpeg), srcset: linker.sourceSet(sizes, \.jpeg),
      webp: linker.sourceSet(sizes, \.webp), width: largest.width, height: largest.height, alt: alt())
  }

  func contact(_ phone: Phone??) -> Contact? { phone.flatMap { $0 }.map { wording.contact($0) } }
  func contact(_ located: Located<Phone?>?) -> Contact? { contact(located?.value) }
  func contact(email: Located<String>?) -> Contact? { email.map { wording.contact(email: $0.value) } }

  func date(_ day: Day?) -> DateLine? { day.map { wording.date($0) } }

  func desk(_ point: ContactPoint?, fallback: String) -> ContactModel? {
    point.map {
      ContactModel(
        name: $0.name?.value ?? fallback, phone: contact($0.phone), address: $0.address?.value,
        email: contact(email: $0.email))
    }
  }

  func desk(_ liaison: Liaison?) -> ContactModel? {
    liaison.map {
      ContactModel(
        name: $0.name.value, phone: contact($0.phone.value), address: $0.address?.value,
        email: contact(email: $0.email))
    }
  }

  func bulletinLine(_ bulletin: Bulletin) -> BulletinLine {
    let issuer = bulletin.issuer?.value
    return BulletinLine(
      title: bulletin.title.value, href: linker.href(addresses.bulletin(bulletin.id)),
      number: bulletin.number.value, issuer: issuer == context.site.association.value ? nil : issuer,
      date: wording.date(bulletin.date.value), summary: bulletin.summary?.value,
      category: bulletin.category?.value)
  }

  func bulletinLines(_ bulletins: some Sequence<Bulletin>) -> NonEmptyList<BulletinLine>? {
    NonEmptyList(bulletins.map(bulletinLine))
  }
}

extension Community {
  fileprivate func translatedName(_ language: SiteLanguage) -> String? {
    language == .english ? nameEN?.value : nil
  }
}
