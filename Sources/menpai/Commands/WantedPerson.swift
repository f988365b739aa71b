import Diagnostics
import Programme

/// The person that a withdrawal is about, as named on the command line.
struct WantedPerson {
  let type: Withdraw.Subject
  let id: String?
  let member: String?

  func found(in programme: Programme) throws(CommandFailure) -> ConsentingPerson {
    guard type != .lawyer else { return try lawyer(in: programme) }
    let all = programme.consentingPeople.filter { $0.type == type.rawValue }
    let called = all.filter { $0.name == member }
    let found = called.filter { isMeant($0, in: programme) }
    if let person = found.first, found.count == 1 { return person }
    throw found.isEmpty ? unknown(among: all, called, in: programme) : several(found)
  }

  private func lawyer(in programme: Programme) throws(CommandFailure) -> ConsentingPerson {
    let id = id ?? ""
    if let person = programme.lawyers[id]?.person { return person }
    let known = programme.lawyers.all.map(\.id)
    let successor = programme.lawyers.all.first { lawyer in
      (lawyer.formerIDs?.value ?? []).contains { $0.value == id }
    }
    throw .usage(
      Words(zh: "没有「\(id)」这位律师", en: "there is no lawyer “\(id)”"),
      help: successor.map { Words(zh: "它现在叫 \($0.id)", en: "it is called \($0.id) now") }
        ?? Lawyer.type.nearMisses.suggestion(for: id, among: known).map(suggestion)
        ?? Words(zh: "编号写在 content/lawyers/ 里", en: "ids stand in content/lawyers/"))
  }

  private func isMeant(_ person: ConsentingPerson, in programme: Programme) -> Bool {
    guard let id else { return true }
    if person.record.id == id { return true }
    switch type {
    case .lawyer: return false
    case .team: return programme.teams.all[person.record.position].community.value.id == id
    case .honour: return "\(programme.honours.all[person.record.position].year.value)" == id
    }
  }

  private func unknown(
    among all: [ConsentingPerson], _ called: [ConsentingPerson], in programme: Programme
  ) -> CommandFailure {
    let name = member ?? ""
    if !called.isEmpty {
      let places = Set(called.map(\.place.path)).sorted().joined(separator: ", ")
      return .usage(
        Words(zh: "「\(id ?? "")」里没有叫 \(name) 的人", en: "nobody called \(name) is in “\(id ?? "")”"),
        help: Words(zh: "这个姓名写在 \(places)", en: "the name stands in \(places)"))
    }
    return .usage(
      Words(zh: "没有叫 \(name) 的人", en: "there is nobody called \(name)"),
      help: NearMisses.sameLetters.suggestion(for: name, among: all.map(\.name)).map(suggestion)
        ?? Words(zh: "姓名要和记录里写的一样", en: "write the name as the record does"))
  }

  private func several(_ people: [ConsentingPerson]) -> CommandFailure {
    let places = people.map(\.place.path).joined(separator: ", ")
    return .usage(
      Words(
        zh: "叫这个姓名的有 \(people.count) 处：\(places)", en: "the name stands \(people.count) times: \(places)"),
      help: Words(
        zh: "加上记录的编号（小组可写社区的编号，表彰可写年份），一处一处撤回",
        en: "add the record's id (for a team its community's, for an honour its year) and withdraw one by one"
      ))
  }
}
