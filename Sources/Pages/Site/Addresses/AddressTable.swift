import Diagnostics
import Programme

/// Who publishes what at which address; two owners of one address are found before anything is written.
package struct AddressTable: Sendable {
  /// Who an address belongs to; put into words only when two meet.
  package enum Owner: Sendable {
    /// Something that is not a record; without a place it is what Menpai publishes by itself.
    case named(Words, at: SourcePlace?)
    case record(any RecordModel)

    package var name: Words {
      switch self {
      case .named(let name, _): name
      case .record(let record):
        Words(
          zh: "\(type(of: record).type.title.zh)「\(record.id)」",
          en: "the \(type(of: record).type.title.en) “\(record.id)”")
      }
    }

    /// Where the owner was written.
    package var place: SourcePlace? {
      switch self {
      case .named(_, let place): place
      case .record(let record): record.record.place
      }
    }
  }

  private var owners: [Address: Int32] = [:]
  /// Each owner once, however many addresses it has.
  private var all: [Owner] = []
  /// Pairs of owners that have met already, at another of their addresses or in another language.
  private var met: Set<[String]> = []
  /// Addresses with capitals or other than ASCII letters, in lower case: two names that differ in case only are one
  /// file on many disks.
  private var folded: [String: Int32] = [:]
  /// Folders whose names have a dot, as files' have: nothing can be both.
  private var dottedFolders: [String: Int32] = [:]
  private(set) package var findings: [Finding] = []

  package init() {}

  package var addresses: some Collection<Address> { owners.keys }

  mutating func reserveCapacity(_ count: Int) { owners.reserveCapacity(count) }

  package func contains(_ address: Address) -> Bool { owners[address] != nil }

  /// Takes addresses for an owner.
  ///
  /// - Returns: those that were free; for each that was not, a finding names both owners.
  mutating func reserve(_ addresses: some Sequence<Address>, for owner: Owner) -> [Address] {
    let number = Int32(all.count)
    all.append(owner)
    return addresses.filter { reserve($0, for: number) }
  }

  /// Takes an address for an owner.
  ///
  /// - Returns: whether it was free; when it was not, a finding names both owners.
  @discardableResult
  package mutating func reserve(_ address: Address, for owner: Owner) -> Bool {
    all.append(owner)
    return reserve(address, for: Int32(all.count - 1))
  }

  private mutating func reserve(_ address: Address, for number: Int32) -> Bool {
    let shape = address.shape
    guard let met = owners[address] ?? lookalike(of: address, shape) ?? obstacle(to: address, shape) else {
      owners[address] = number
      if !shape.isPlain { folded[address.path.lowercased()] = number }
      if shape.hasDottedFolder { for folder in address.dottedFolders { dottedFolders[folder] = number } }
      return true
    }
    report(address, all[Int(number)], all[Int(met)])
    return false
  }

  private mutating func report(_ address: Address, _ owner: Owner, _ earlier: Owner) {
    // Two records of one id have a finding of their own.
    guard earlier.name != owner.name, met.insert([earlier.name.zh, owner.name.zh]).inserted else { return }
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
  }

  /// The owner of an address that differs in case only.
  private func lookalike(of address: Address, _ shape: Address.Shape) -> Int32? {
    if shape.isPlain { return folded.isEmpty ? nil : folded[address.path] }
    let lower = address.path.lowercased()
    return folded[lower] ?? owners[Address(lower)]
  }

  /// The owner of a file where this address needs a folder, or the other way round.
  private func obstacle(to address: Address, _ shape: Address.Shape) -> Int32? {
    if !dottedFolders.isEmpty, let owner = dottedFolders[address.path] { return owner }
    guard shape.hasDottedFolder else { return nil }
    return address.dottedFolders.lazy.compactMap { owners[Address($0)] }.first
  }
}

extension Address {
  /// What decides whether it can be mistaken for another.
  fileprivate struct Shape {
    /// Whether it has lower-case ASCII only, as nearly all have.
    var isPlain = true
    /// Whether a folder on the way has a dot in its own name or above.
    var hasDottedFolder = false
  }

  fileprivate var shape: Shape {
    var shape = Shape()
    var hasDot = false
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "."): hasDot = true
      case UInt8(ascii: "/"): if hasDot { shape.hasDottedFolder = true }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: shape.isPlain = false
      default: continue
      }
    }
    return shape
  }

  /// The folders on the way that have a dot in their own name or above.
  fileprivate var dottedFolders: [String] {
    guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return [] }
    return path.utf8.indices[dot...].filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }
}
