import Diagnostics
import Records
import Workers

/// A city's programme as its records state it, read and looked up, on a given day.
package struct Programme: Sendable {
  package let today: Day
  package let site: Site
  package let districts: RecordTable<District>
  package let streets: RecordTable<Street>
  package let communities: RecordTable<Community>
  package let firms: RecordTable<Firm>
  package let lawyers: RecordTable<Lawyer>
  package let schools: RecordTable<School>
  package let teams: RecordTable<Team>
  package let pairings: RecordTable<Pairing>
  package let cards: RecordTable<ServiceCard>
  package let bulletins: RecordTable<Bulletin>
  package let events: RecordTable<Event>
  package let activities: RecordTable<Activity>
  package let annuals: RecordTable<Annual>
  package let honours: RecordTable<Honour>
  package let press: RecordTable<Press>
  package let pages: RecordTable<Page>
  package let holidays: RecordTable<Holidays>
  let representations: RecordTable<Representation>
  let requests: RecordTable<ServiceRequest>
  let evaluations: RecordTable<Evaluation>
  let spotChecks: RecordTable<SpotCheck>

  /// Every mention of a record that is not there.
  let unknown: [WrittenReference]
  /// Types of which a record could not be read or named, so that mentions of them cannot be told from mistakes.
  let unsureTypes: Set<String>
  let texts: [RecordTexts]
  /// Records with waivers, type by type.
  let waived: [WaivedRecord]
  /// Pictures under `content/`, as records name them: `photos/tinghe.jpg`.
  package let pictures: Set<String>
  /// What the theme's print layouts are for, once the theme is read.
  package var designs = PrintDesigns()
  /// Found once for all rules, which ask for it over and over.
  var foundLivePairings: [Pairing]?
}

extension Programme {
  /// Types of record with a folder under `content/`, in the order in which the reference lists them.
  package static let publicTypes: [any RecordModel.Type] = [
    Site.self, District.self, Street.self, Community.self, Firm.self, Lawyer.self, School.self, Team.self,
    Pairing.self, ServiceCard.self, Bulletin.self, Event.self, Activity.self, Annual.self, Honour.self,
    Press.self,
    Page.self, Holidays.self,
  ]
  package static let privateTypes: [any RecordModel.Type] = [
    Representation.self, ServiceRequest.self, Evaluation.self, SpotCheck.self,
  ]
  package static let types = publicTypes + privateTypes

  /// A type of record by its name, its folder or its Chinese name.
  package static func type(named name: String) -> (any RecordModel.Type)? {
    types.first { $0.type.name == name } ?? types.first { $0.type.folder == name || $0.type.title.zh == name }
  }

  /// Whether a record of this type could not be read or named, so that a mention of one that is not there may be right.
  package func mayHoldUnread(type: String) -> Bool { unsureTypes.contains(type) }

  /// Reads every record of a site; what the schema has to say of them comes along as findings.
  package static func read(
    _ records: RecordSet, pictures: Set<String> = [], today: Day, workers: Workers = Workers()
  ) -> (programme: Programme, findings: [Finding]) {
    read(records, pictures: pictures, workers: workers) { _ in today }
  }

  /// - Parameter today: the day, once the site's time zone is known.
  package static func read(
    _ records: RecordSet, pictures: Set<String> = [], workers: Workers = Workers(), today: (Site) -> Day
  ) -> (programme: Programme, findings: [Finding]) {
    var reading = Reading(records: records, workers: workers)
    let sites = reading.take(Site.self)
    let site = sites.first ?? reading.missingSite()
    let programme = Programme(
      today: today(site), site: site, districts: reading.table(),
      streets: reading.table(),
      communities: reading.table(), firms: reading.table(), lawyers: reading.table(),
      schools: reading.table(),
      teams: reading.table(), pairings: reading.table(), cards: reading.table(), bulletins: reading.table(),
      events: reading.table(), activities: reading.table(), annuals: reading.table(),
      honours: reading.table(),
      press: reading.table(), pages: reading.table(), holidays: reading.table(),
      representations: reading.table(),
      requests: reading.table(), evaluations: reading.table(), spotChecks: reading.table(),
      unknown: reading.unknown, unsureTypes: reading.unsureTypes, texts: reading.texts,
      waived: reading.waived,
      pictures: pictures)
    return (programme, reading.findings)
  }
}

/// The reading of a whole set, type by type.
private struct Reading {
  private let byFolder: [String: ArraySlice<RawRecord>]
  private let known: KnownIDs
  private let workers: Workers
  var findings: [Finding] = []
  var unknown: [WrittenReference] = []
  var texts: [RecordTexts] = []
  var waived: [WaivedRecord] = []
  var unsureTypes: Set<String> = []
  private let hasUnreadableSite: Bool

  init(records: RecordSet, workers: Workers) {
    self.workers = workers
    let byFolder = Self.byFolder(records.records)
    self.byFolder = byFolder
    let types = Programme.types
    let ids = types.map { Self.ids(byFolder[$0.type.folder] ?? [], workers) }
    let tables = workers.slices(of: types.count, size: 1) { IDTable(ids[$0.lowerBound]) }
    known = KnownIDs(Array(zip(types, tables)).map { (type: $0.0, ids: $0.1) })
    let folders = Set(records.unreadable.map(recordFolder(of:)))
    unsureTypes = Set(Programme.types.map { $0.type }.filter { folders.contains($0.folder) }.map(\.name))
    hasUnreadableSite = folders.contains(Site.type.folder)
  }

  /// Records of one folder mostly stand next to each other.
  private static func byFolder(_ records: [RawRecord]) -> [String: ArraySlice<RawRecord>] {
    var byFolder: [String: ArraySlice<RawRecord>] = [:]
    var start = 0
    while start < records.count {
      let folder = records[start].folder
      let end = records[start...].firstIndex { $0.folder != folder } ?? records.count
      if let earlier = byFolder[folder] {
        byFolder[folder] = earlier + records[start..<end]
      } else {
        byFolder[folder] = records[start..<end]
      }
      start = end
    }
    return byFolder
  }

  private static func ids(_ records: ArraySlice<RawRecord>, _ workers: Workers) -> [String] {
    let slices = workers.slices(of: records.count, size: 512) { range in
      range.map { records[records.startIndex + $0].id() ?? "" }
    }
    return Array(slices.joined())
  }

  mutating func table<Model: RecordModel>() -> RecordTable<Model> {
    RecordTable(take(Model.self), known.of(Model.self) ?? IDTable([]))
  }

  mutating func take<Model: RecordModel>(_ model: Model.Type) -> [Model] {
    let read = Model.read(byFolder[Model.type.folder] ?? [], known: known, workers: workers)
    findings += read.findings
    let duplicates = duplicateIDs(read.models)
    findings += duplicates
    unknown += read.unknown
    waived += read.waived
    if !Model.type.isPrivate { texts += read.texts }
    // The second of two records of one id is probably the one that somebody else looks for.
    if read.hasNameless || !duplicates.isEmpty { unsureTypes.insert(Model.type.name) }
    return read.models
  }

  private func duplicateIDs<Model: RecordModel>(_ models: [Model]) -> [Finding] {
    guard let known = known.of(Model.self), !known.repeats.isEmpty else { return [] }
    var first: [String: Int] = [:]
    var findings: [Finding] = []
    for (index, model) in models.enumerated()
    where !model.id.isEmpty && (Model.type.needsID || model.record.hasOwnID) {
      guard let earlier = first[model.id] else {
        first[model.id] = index
        continue
      }
      findings.append(
        SchemaRules.duplicateID.finding(
          at: model.record.idPlace,
          Words(
            zh: "编号「\(model.id)」已被另一条\(Model.type.title.zh)记录用了",
            en: "the id “\(model.id)” already belongs to another \(Model.type.title.en)"),
          help: Words(
            zh: "换一个编号；若是同一条，删去一条", en: "choose another id, or remove one of the two if they are the same"),
          notes: [
            Finding.Note(Words(zh: "已用在这里", en: "it is used here"), at: models[earlier].record.idPlace)
          ]))
    }
    return findings
  }

  /// A stand-in for a site without `content/site.yaml`, which is reported.
  mutating func missingSite() -> Site {
    if !hasUnreadableSite {
      findings.append(
        SchemaRules.missingField.finding(
          at: .site, Words(zh: "没有 content/site.yaml", en: "there is no content/site.yaml"),
          help: Words(zh: "写上 title、association 和 url", en: "create it with title, association and url")))
    }
    var blank = FieldReader.blank
    return Site(&blank)
  }
}

/// The type's folder that a source path lies in: `communities` for `content/communities/x.yaml`.
private func recordFolder(of path: String) -> String {
  let parts = path.split(separator: "/", omittingEmptySubsequences: true)
  guard parts.count > 1 else { return "" }
  if parts.count == 2 { return String(parts[1].split(separator: ".").first ?? "") }
  return String(parts[1])
}
