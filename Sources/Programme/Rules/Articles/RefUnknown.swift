import Diagnostics
import Records

/// A record names another one, or a picture, that is not there.
enum RefUnknown: Rule {
  static let description = RuleDescription(
    "ref-unknown", .error, article: 6,
    gist: Words(zh: "社区、律师、律所的资料要对得上", en: "the records of communities, lawyers and firms belong together"),
    title: Words(zh: "引用的记录或图片不存在", en: "A record or picture that is not there"),
    explanation: Words(
      zh: "记录之间用编号互相引用，图片用 content/ 下的路径引用。编号写错、记录改名或删去后没有同步修改，页面就会缺一块。同一个编号错在多处时只报一次，其余各处列在后面。",
      en:
        "Records refer to each other by id and to pictures by their path under content/. A misspelt id, or a record that was renamed or removed, leaves a hole in the pages. An id that is wrong in several places is reported once, with the other places as notes."
    ),
    example: .init(mistake: "community: tinghee", mend: "community: tinghe"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let unknown = programme.unknown.filter { !programme.unsureTypes.contains($0.type) }
    let pictures = programme.missingPictures
    guard !unknown.isEmpty || !pictures.isEmpty else { return }
    let known = FormerIDs(programme)
    // A picture of another record is never proposed: it may show somebody else.
    let pictureNames = programme.pictures.subtracting(programme.namedPictures).sorted()
    var mentions: [String: [Mention]] = [:]
    for reference in unknown {
      mentions["\(reference.type) \(reference.id)", default: []].append(
        Mention(target: reference.type, id: reference.id, place: reference.place))
    }
    for picture in pictures {
      mentions["\(Mention.picture) \(picture.id)", default: []].append(picture)
    }
    var budget = Self.mostComparisons
    for key in mentions.keys.sorted() {
      let sorted = (mentions[key] ?? []).sorted { $0.rank < $1.rank }
      guard let first = sorted.first else { continue }
      let finding =
        first.target == Mention.picture
        ? picture(first, pictureNames, &budget) : record(first, known, &budget)
      let notes = sorted.dropFirst().prefix(8).map {
        Finding.Note(Words(zh: "这里也写了它", en: "it is named here too"), at: $0.place)
      }
      breaches.add(nil, at: first.place, finding.message, help: finding.help, notes: Array(notes))
    }
  }

  /// Names that misspelt ones are compared with, in one run: what is beyond gets no suggestion.
  private static let mostComparisons = 2_000_000

  private static func nearest(
    to id: String, among names: [String], _ misses: NearMisses, _ budget: inout Int
  ) -> String? {
    guard budget > 0 else { return nil }
    budget -= names.count
    return misses.suggestion(for: id, among: names)
  }

  private static func record(
    _ mention: Mention, _ known: FormerIDs, _ budget: inout Int
  ) -> (message: Words, help: Words) {
    let title = known.title(of: mention.target)
    let message = Words(
      zh: "没有编号为「\(mention.id)」的\(title.zh)", en: "there is no \(title.en) “\(mention.id)”")
    if let renamed = known.renamed[mention.target]?[mention.id] {
      return (
        message,
        Words(
          zh: "「\(mention.id)」是「\(renamed)」的曾用编号，改写成「\(renamed)」",
          en: "“\(mention.id)” is a former id of “\(renamed)”; write “\(renamed)”")
      )
    }
    let misses = known.nearMisses(of: mention.target)
    if let nearest = nearest(to: mention.id, among: known.ordered[mention.target] ?? [], misses, &budget) {
      return (message, Words(zh: "是不是想写「\(nearest)」？", en: "did you mean “\(nearest)”?"))
    }
    return (
      message, Words(zh: "先建好这条\(title.zh)记录，或改用已有的编号", en: "add that \(title.en), or name one that exists")
    )
  }

  private static func picture(
    _ mention: Mention, _ names: [String], _ budget: inout Int
  ) -> (message: Words, help: Words) {
    let nearest = nearest(to: mention.id, among: names, .sameLetters, &budget)
    return (
      Words(zh: "没有图片「content/\(mention.id)」", en: "there is no picture content/\(mention.id)"),
      nearest.map { Words(zh: "是不是想写「\($0)」？", en: "did you mean “\($0)”?") }
        ?? Words(
          zh: "把图片放到 content/photos/，写成 photos/文件名", en: "put it into content/photos/ and write photos/NAME")
    )
  }
}

/// One place that names a record or a picture which is not there.
private struct Mention {
  static let picture = "picture"
  let target: String
  let id: String
  let place: SourcePlace

  /// Records that hold the directory together come before those that merely tell about it.
  var rank: (Int, String, Int) {
    let folder = place.path.split(separator: "/").dropFirst().first ?? ""
    let order = Programme.types.firstIndex { $0.type.folder == folder } ?? Programme.types.count
    return (order, place.path, place.range.lowerBound)
  }
}

/// The ids of each type's records, those they have now and those they once had.
private struct FormerIDs {
  var ordered: [String: [String]] = [:]
  var renamed: [String: [String: String]] = [:]

  init(_ programme: Programme) {
    add(programme.districts) { $0.formerIDs }
    add(programme.streets) { $0.formerIDs }
    add(programme.communities) { $0.formerIDs }
    add(programme.firms) { $0.formerIDs }
    add(programme.lawyers) { $0.formerIDs }
    add(programme.schools) { _ in nil }
  }

  private mutating func add<Model>(
    _ table: RecordTable<Model>, formerIDs: (Model) -> Located<[Located<String>]>?
  ) {
    let name = Model.type.name
    // An id that cannot stay is nothing to refer to.
    ordered[name] = table.ids.filter(RecordID.isValid)
    for model in table.all {
      for former in formerIDs(model)?.value ?? [] { renamed[name, default: [:]][former.value] = model.id }
    }
  }

  func nearMisses(of type: String) -> NearMisses {
    Programme.types.first { $0.type.name == type }?.type.nearMisses ?? .none
  }

  func title(of type: String) -> Words {
    Programme.types.first { $0.type.name == type }?.type.title ?? Words(zh: "记录", en: "record")
  }
}

extension Programme {
  /// Every picture that a record names, there or not.
  fileprivate var namedPictures: Set<String> {
    Set(
      communities.all.compactMap { $0.photo?.value } + bulletins.all.compactMap { $0.photo?.value }
        + lawyers.all.compactMap { $0.photo.located?.value })
  }

  /// Every picture that a record names and that is not there; those of people whose data has gone are left out.
  fileprivate var missingPictures: [Mention] {
    var missing: [Mention] = []
    func add(_ record: RecordHeader, _ photo: Located<String>?) {
      guard let photo, photo.isWritten, !pictures.contains(photo.value) else { return }
      missing.append(Mention(target: Mention.picture, id: photo.value, place: record.place(of: photo)))
    }
    for community in communities.all { add(community.record, community.photo) }
    for bulletin in bulletins.all { add(bulletin.record, bulletin.photo) }
    for lawyer in lawyers.all where !lawyer.isExcused(on: today) {
      add(lawyer.record, lawyer.photo.located)
    }
    return missing
  }
}
