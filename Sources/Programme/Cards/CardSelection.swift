/// Communities to print for, as their districts, streets or they themselves are named.
public struct CardSelection: Hashable, Sendable {
  public var districts: [String] = []
  public var streets: [String] = []
  public var communities: [String] = []

  public init() {}

  /// An id that no record has.
  public struct UnknownID: Error, Hashable, Sendable {
    public let type: String
    public let id: String
    /// The ids that there are, and the one that a record has now that once had this one.
    public let known: [String]
    public let successor: String?
  }

  /// All that are named, closed and merged ones included, in the order of their table; the whole city where nothing is named.
  public func communities(in directory: Directory) throws(UnknownID) -> [Community] {
    let programme = directory.programme
    guard !(districts + streets + communities).isEmpty else { return programme.communities.all }
    var wanted: Set<Int> = []
    for id in districts {
      let district = try find(id, in: programme.districts) { $0.formerIDs }
      for street in directory.streets(in: district) { wanted.formUnion(positions(in: street, directory)) }
    }
    for id in streets {
      let street = try find(id, in: programme.streets) { $0.formerIDs }
      wanted.formUnion(positions(in: street, directory))
    }
    for id in communities {
      let community = try find(id, in: programme.communities) { $0.formerIDs }
      wanted.insert(programme.communities.position(of: community))
    }
    return wanted.sorted().map { programme.communities.all[$0] }
  }

  private func positions(in street: Street, _ directory: Directory) -> [Int] {
    directory.allCommunities(in: street).map { directory.programme.communities.position(of: $0) }
  }

  private func find<Model: RecordModel>(
    _ id: String, in table: Table<Model>, formerIDs: (Model) -> Located<[Located<String>]>?
  ) throws(UnknownID) -> Model {
    if let found = table[id] { return found }
    let successor = table.all.first { formerIDs($0)?.value.contains { $0.value == id } ?? false }
    throw UnknownID(type: Model.type.name, id: id, known: table.ids, successor: successor?.id)
  }
}
