import Foundation
import Programme
import Testing

@Suite("What is internal reaches no output") struct InternalFieldTests {
  @Test("a mark in every internal field of every type is in no published file")
  func marksStayInside() throws {
    let city = try SampleCity()
    var ids: [String: String] = [:]
    for entry in city.entries where ids[entry.type.type.name] == nil { ids[entry.type.type.name] = entry.id }
    var canary = Canary(ids: ids)
    // The register, and the one type that the city leaves out.
    for type in Programme.privateTypes + [Activity.self] { city.add(type, [:]) }
    for index in city.entries.indices {
      let type = city.entries[index].type
      canary.mark(&city.entries[index].fields, of: type)
    }
    // A mark in a public field shows that marks would be found.
    city.change(Site.self) { $0.fields["association"] = "qzxpublic" }
    let wanted = Programme.types.reduce(into: Set<String>()) { $0.formUnion(Canary.all(of: $1)) }
    #expect(wanted.subtracting(canary.marked) == [])

    let published = try city.published()
    #expect(published.addresses(with: ["qzxpublic"]).count > 100)
    #expect(published.addresses(with: Canary.Marks.forms) == [])
  }
}
