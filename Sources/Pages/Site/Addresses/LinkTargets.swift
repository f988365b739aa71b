import Diagnostics
import Programme

/// What a link in Markdown may lead to: addresses, source files, records, pictures.
struct LinkTargets: Sendable {
  enum Target {
    case page(Address, anchor: String?)
    case picture(source: String, PublishedPicture)
    /// A portrait that its owner's consent does not cover now, which is nobody's mistake.
    case withheld
    case broken(Words, help: Words?)
    /// A bulletin that residents do not see today, though its time may come or has merely passed.
    case hidden(Words, help: Words)
    /// It may lie in a file that could not be read, which has its own finding.
    case unread
  }

  /// Types of record that a link may name, as in `community:tinghe`.
  static let recordSchemes: Set<String> = [
    "community", "lawyer", "bulletin", "firm", "district", "street", "school", "page", "event",
    "annual",
  ]

  let programme: Programme
  private let table: AddressTable
  private let pages: [PlannedPage]
  private let pictures: [String: PublishedPicture]
  private let withheld: Set<String>
  private let isPortable: Bool
  private let files: RecordFiles
  private let events: EventIndex
  /// Whether a name that is meant is looked for, which goes through all of them.
  private var suggests = true

  /// The same for texts that have had suggestions enough.
  var withoutSuggestions: LinkTargets {
    var copy = self
    copy.suggests = false
    return copy
  }

  init(
    _ programme: Programme, table: AddressTable, pages: [PlannedPage], files: RecordFiles,
    events: EventIndex, pictures: [String: PublishedPicture], withheld: Set<String> = [], isPortable: Bool
  ) {
    self.programme = programme
    self.table = table
    self.pages = pages
    self.pictures = pictures
    self.withheld = withheld
    self.isPortable = isPortable
    self.files = files
    self.events = events
  }

  func linker(from address: Address) -> Linker {
    Linker(from: address, site: programme.site.url.value, isPortable: isPortable)
  }

  func layout(at address: Address) -> Layout? {
    var range = pages.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if pages[middle].address == address { return pages[middle].layout }
      range = pages[middle].address < address ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  func resolve(
    _ destination: String, from page: Address, source: String, isImage: Bool, _ addresses: Addresses
  ) -> Target {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0])
    let anchor = parts.count > 1 && !parts[1].isEmpty ? unescaped(String(parts[1])) : nil
    if path.isEmpty { return .page(page, anchor: anchor) }
    if let colon = path.firstIndex(of: ":"), LinkTargets.recordSchemes.contains(String(path[..<colon])) {
      return record(String(path[..<colon]), String(path[path.index(after: colon)...]), anchor, addresses)
    }
    let decodedPath = unescaped(path)
    if isImage { return picture(decodedPath, source: source) }
    if decodedPath.hasSuffix(".md") || decodedPath.hasSuffix(".yaml") || decodedPath.hasSuffix(".yml") {
      return file(decodedPath, source: source, anchor, addresses)
    }
    return address(decodedPath, from: page, anchor)
  }

  private func record(_ type: String, _ id: String, _ anchor: String?, _ addresses: Addresses) -> Target {
    // An event stands on a page with others; one that was cancelled and is past stands on none.
    let event = type == "event" ? programme.events[id] : nil
    let anchor = event.map { events.address(of: $0, addresses) == nil ? nil : id } ?? anchor
    let target: Address? =
      switch type {
      case "community": programme.communities[id] == nil ? nil : addresses.community(id)
      case "lawyer": programme.lawyers[id] == nil ? nil : addresses.lawyer(id)
      case "bulletin": programme.bulletins[id] == nil ? nil : addresses.bulletin(id)
      case "firm": programme.firms[id] == nil ? nil : addresses.firm(id)
      case "district": programme.districts[id] == nil ? nil : addresses.district(id)
      case "street": programme.streets[id] == nil ? nil : addresses.street(id)
      case "school": programme.schools[id] == nil ? nil : addresses.school(id)
      case "annual": programme.annuals[id].map { addresses.annual(of: $0.year.value) }
      case "event": event.map { events.address(of: $0, addresses) ?? addresses.events }
      default: programme.pages[id] == nil ? nil : addresses.page(id)
      }
    if let target, table.contains(target) { return .page(target, anchor: anchor) }
    if type == "bulletin", let bulletin = programme.bulletins[id], let hidden = hidden(bulletin) {
      return hidden
    }
    if target == nil, programme.mayHoldUnread(type: type) { return .unread }
    let nearest =
      suggests
      ? nearMisses(of: type).suggestion(for: id, among: ids(of: type).filter(RecordID.isValid)) : nil
    return .broken(
      target == nil
        ? Words(zh: "没有编号为「\(id)」的 \(type) 记录", en: "there is no \(type) with the id “\(id)”")
        : Words(zh: "\(type):\(id) 现在没有公开的页面", en: "\(type):\(id) has no public page now"),
      help: nearest.map { Words(zh: "是不是想写 \(type):\($0)？", en: "did you mean \(type):\($0)?") })
  }

  private func nearMisses(of type: String) -> NearMisses {
    Programme.types.first { $0.type.name == type }?.type.nearMisses ?? .none
  }

  private func ids(of type: String) -> [String] {
    switch type {
    case "community": programme.communities.all.map(\.id)
    case "lawyer": programme.lawyers.all.map(\.id)
    case "bulletin": programme.bulletins.all.map(\.id)
    case "firm": programme.firms.all.map(\.id)
    case "district": programme.districts.all.map(\.id)
    case "street": programme.streets.all.map(\.id)
    case "school": programme.schools.all.map(\.id)
    case "event": programme.events.all.map(\.id)
    case "annual": programme.annuals.all.map(\.id)
    default: programme.pages.all.map(\.id)
    }
  }

  private func file(_ path: String, source: String, _ anchor: String?, _ addresses: Addresses) -> Target {
    guard let resolved = joined(path, to: source) else { return outside(path) }
    switch files.content(of: resolved) {
    case .one(let type, let id): return record(type, id, anchor, addresses)
    case .several:
      return .broken(
        Words(zh: "\(resolved) 里有多条记录，不知道指哪一条", en: "\(resolved) holds several records"),
        help: Words(zh: "改写成 community:编号 这样的形式", en: "name the record instead, as in community:ID"))
    case nil:
      let folder = resolved.split(separator: "/").dropFirst().first.map(String.init)
      if Programme.publicTypes.contains(where: {
        $0.type.folder == folder && programme.mayHoldUnread(type: $0.type.name)
      }) {
        return .unread
      }
      let kind = Programme.publicTypes.first { $0.type.folder == folder }?.type.nearMisses
      let nearest = suggests ? (kind ?? .oneSlip).suggestion(for: resolved, among: files.paths) : nil
      return .broken(
        Words(zh: "没有 \(resolved) 这个文件", en: "there is no file \(resolved)"),
        help: nearest.map { Words(zh: "是不是 \($0)？", en: "did you mean \($0)?") })
    }
  }

  private func picture(_ path: String, source: String) -> Target {
    let fromFile = joined(path, to: source).map { String($0.dropFirst("content/".count)) }
    for candidate in [fromFile, path].compactMap(\.self) {
      if withheld.contains(candidate) { return .withheld }
      if let published = pictures[candidate] { return .picture(source: candidate, published) }
    }
    let nearest = suggests ? NearMisses.sameLetters.suggestion(for: path, among: pictures.keys) : nil
    return .broken(
      Words(zh: "没有 \(path) 这张图片", en: "there is no picture \(path)"),
      help: nearest.map { Words(zh: "是不是 \($0)？", en: "did you mean \($0)?") })
  }

  func address(_ path: String, from page: Address, _ anchor: String?) -> Target {
    guard
      let resolved = path.hasPrefix("/")
        ? joined(String(path.dropFirst()), to: "") : joined(path, to: page.path)
    else { return outside(path) }
    let isFolder = path.hasSuffix("/") || resolved.isEmpty
    let candidates =
      isFolder
      ? [resolved.isEmpty ? "index.html" : resolved + "/index.html"] : [resolved, resolved + "/index.html"]
    for candidate in candidates where table.contains(Address(candidate)) {
      return .page(Address(candidate), anchor: anchor)
    }
    if let hidden = bulletin(at: candidates).flatMap(hidden) { return hidden }
    let known = suggests ? table.addresses.map { String($0.published) } : []
    let wanted = resolved + (isFolder ? "/" : "")
    let kind: NearMisses = wanted.hasPrefix("lawyers/") ? nearMisses(of: "lawyer") : .oneSlip
    let nearest = known.count <= 20_000 ? kind.suggestion(for: wanted, among: known) : nil
    return .broken(
      Words(zh: "站内没有 \(path) 这个网址", en: "the site has no address \(path)"),
      help: nearest.map { Words(zh: "是不是 \($0)？", en: "did you mean \($0)?") })
  }

  /// The bulletin whose address is one of these, in any language.
  private func bulletin(at candidates: [String]) -> Bulletin? {
    for candidate in candidates {
      let parts = candidate.split(separator: "/")
      guard parts.count >= 3, parts.last == "index.html", parts[parts.count - 3] == "bulletins" else {
        continue
      }
      if let bulletin = programme.bulletins[String(parts[parts.count - 2])] { return bulletin }
    }
    return nil
  }

  /// What to say of a link to a bulletin that is not shown merely for its dates; nil for a draft.
  private func hidden(_ bulletin: Bulletin) -> Target? {
    guard bulletin.status?.value != .draft else { return nil }
    let name = bulletin.title.value
    if let day = bulletin.publishOn?.value, day > programme.today {
      return .hidden(
        Words(zh: "简报「\(name)」\(day.iso) 才发布", en: "the bulletin “\(name)” is published on \(day.iso)"),
        help: Words(
          zh: "在那以前只显示文字，到时自动变成链接", en: "until then only the words are shown; the link comes by itself"))
    }
    guard let day = bulletin.expires?.value else { return nil }
    return .hidden(
      Words(
        zh: "简报「\(name)」已于 \(day.iso) 撤下", en: "the bulletin “\(name)” was taken down on \(day.iso)"),
      help: Words(
        zh: "只显示文字；请去掉链接，或推迟它的 expires",
        en: "only the words are shown; remove the link or put off its `expires`"))
  }

  private func outside(_ path: String) -> Target {
    .broken(Words(zh: "\(path) 指到网站外面去了", en: "\(path) leads outside the site"), help: nil)
  }

  func missingAnchor(_ anchor: String, _ ids: Set<String>, at place: SourcePlace) -> Finding {
    let nearest = NearMisses.oneSlip.suggestion(for: anchor, among: ids)
    return PagesRules.linkBroken.finding(
      at: place, Words(zh: "那一页上没有「#\(anchor)」这个位置", en: "that page has no place “#\(anchor)”"),
      help: nearest.map { Words(zh: "是不是 #\($0)？", en: "did you mean #\($0)?") })
  }

  /// A relative path, taken from the folder of `base`, with `.` and `..` resolved; nil when it leaves the root.
  private func joined(_ path: String, to base: String) -> String? {
    var parts = base.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

/// Percent-encoding undone (RFC 3986); what is no valid encoding stays as it is.
private func unescaped(_ text: String) -> String { percentDecoded(text) ?? text }
