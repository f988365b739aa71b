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
  private(set) public var findings: [Finding] = []

  public init() {}

  public var addresses: Dictionary<Address, Owner>.Keys { owners.keys }

  public func contains(_ address: Address) -> Bool { owners[address] != nil }

  /// Takes an address for an owner.
  ///
  /// - Returns: whether it was free; when it was not, a finding names both owners.
  @discardableResult
  public mutating func reserve(_ address: Address, for owner: Owner) -> Bool {
    guard let earlier = owners[address] else {
      owners[address] = owner
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
}
