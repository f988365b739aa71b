import Diagnostics

/// Who publishes what at which address; two owners of one address are found before anything is written.
public struct AddressTable: Sendable {
  /// Who an address belongs to.
  public struct Owner: Sendable {
    public let name: Words
    /// Where the owner was written; nil for what Menpai publishes by itself.
    public let place: SourcePlace?

    public init(_ name: Words, at place: SourcePlace? = nil) {
      self.name = name
      self.place = place
    }
  }

  private var owners: [Address: Owner] = [:]
  /// Pairs of owners that have met already, at another of their addresses or in another language.
  private var met: Set<[String]> = []
  /// Addresses with capitals or other than ASCII letters, in lower case: two names that differ in case only are one
  /// file on many disks.
  private var folded: [String: Owner] = [:]
  /// Folders whose names have a dot, as files' have: nothing can be both.
  private var dottedFolders: [String: Owner] = [:]
  private(set) public var findings: [Finding] = []

  public init() {}

  public var addresses: Dictionary<Address, Owner>.Keys { owners.keys }

  public func contains(_ address: Address) -> Bool { owners[address] != nil }

  /// Takes an address for an owner.
  ///
  /// - Returns: whether it was free; when it was not, a finding names both owners.
  @discardableResult
  public mutating func reserve(_ address: Address, for owner: Owner) -> Bool {
    guard let earlier = owners[address] ?? lookalike(of: address) ?? obstacle(to: address) else {
      owners[address] = owner
      if !address.isPlain { folded[address.path.lowercased()] = owner }
      for folder in address.dottedFolders { dottedFolders[folder] = owner }
      return true
    }
    // Two records of one id have a finding of their own.
    guard earlier.name != owner.name, met.insert([earlier.name.zh, owner.name.zh]).inserted else {
      return false
    }
    // Point at what somebody wrote, and note the other.
    let (mine, other) = owner.place == nil ? (earlier, owner) : (owner, earlier)
    findings.append(
      PagesRules.addressCollision.finding(
        at: mine.place ?? .site,
        Words(
          zh: "网址 \(address.path) 有两个主人：\(other.name.zh)，和\(mine.name.zh)",
          en: "two owners for the address \(address.path): \(other.name.en), and \(mine.name.en)"),
        help: Words(zh: "换一个编号或网址", en: "choose another id or address"),
        notes: other.place.map {
          [Finding.Note(Words(zh: "另一个主人在这里", en: "the other owner is here"), at: $0)]
        } ?? []))
    return false
  }

  /// The owner of an address that differs in case only.
  private func lookalike(of address: Address) -> Owner? {
    if address.isPlain { return folded.isEmpty ? nil : folded[address.path] }
    let lower = address.path.lowercased()
    return folded[lower] ?? owners[Address(lower)]
  }

  /// The owner of a file where this address needs a folder, or the other way round.
  private func obstacle(to address: Address) -> Owner? {
    if !dottedFolders.isEmpty, let owner = dottedFolders[address.path] { return owner }
    return address.dottedFolders.lazy.compactMap { owners[Address($0)] }.first
  }
}

extension Address {
  /// Whether it has lower-case ASCII only, as nearly all have.
  fileprivate var isPlain: Bool {
    path.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// The folders on the way that have a dot in their own name or above.
  fileprivate var dottedFolders: [String] {
    guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return [] }
    return path.utf8.indices[dot...].filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }
}
