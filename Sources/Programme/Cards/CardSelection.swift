/// Communities to print for, as their districts, streets or they themselves are named.
package struct CardSelection: Hashable, Sendable {
  package var districts: [String] = []
  package var streets: [String] = []
  package var communities: [String] = []

  package init() {}

  /// An id that no record has.
  package struct UnknownID: Error, Hashable, Sendable {
    package let type: String
    package let id: String
    /// The ids that there are, and the one that a record has now that once had this one.
    package let known: [String]
    package let successor: String?
  }

  /// All that are named, closed and merged ones included, in the order of their table; the whole city where nothing is named.
  package func communities(in directory: Directory) throws(UnknownID) -> [Community] {
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
    _ id: String, in table: RecordTable<Model>, formerIDs: (Model) -> Located<[Located<String>]>?
  ) throws(UnknownID) -> Model {
    if let found = table[id] { return found }
    let successor = table.all.first { formerIDs($0)?.value.contains { $0.value == id } ?? false }
    throw UnknownID(type: Model.type.name, id: id, known: table.ids, successor: successor?.id)
  }
}
