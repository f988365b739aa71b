import Diagnostics
import Records

/// Writes down what was printed: entries in `printed` of the card records in force, with what the cards stated that day.
package struct PrintRecording: Sendable {
  /// What was printed of one community.
  package struct Run: Sendable {
    package let community: Community
    package let design: String
    package let copies: Int

    package init(_ community: Community, design: String, copies: Int) {
      self.community = community
      self.design = design
      self.copies = copies
    }
  }

  /// A record file as it should be from now on.
  package struct ChangedFile: Sendable {
    /// Relative to the site.
    package let path: String
    package let before: [UInt8]
    package let after: [UInt8]
    /// How many runs it has more, or with more copies.
    package let runs: Int
    /// Whether there was room for what the cards stated; else only fingerprints were written.
    package let keepsStatements: Bool
  }

  package enum Failure: Error, Sendable {
    /// No card record of the kind is for this community, so that there is no place to write to.
    case noCard(Community, PrintKind)
    /// - Parameter lines: what to add to `printed` by hand.
    case refused(EditRefusal, lines: String)
  }

  private let statements: CardStatements
  package var designs: PrintDesigns { statements.directory.programme.designs }
  private var day: Day { statements.directory.programme.today }

  package init(_ statements: CardStatements) { self.statements = statements }

  /// The files that change, in the order of the runs; nothing is written.
  ///
  /// A run that was recorded today already, of the same design and stating the same, gets more copies instead of an entry of
  /// its own: the printer was started again.
  package func files(recording runs: [Run]) throws(Failure) -> [ChangedFile] {
    var paths: [String] = []
    var byPath: [String: [(card: ServiceCard, root: Value, runs: [Run])]] = [:]
    for run in runs {
      let kind = designs.kind(of: run.design)
      guard let card = statements.card(for: run.community, kind: kind), let root = card.record.root else {
        throw .noCard(run.community, kind)
      }
      let path = root.document.path
      if byPath[path] == nil { paths.append(path) }
      var cards = byPath[path] ?? []
      if let index = cards.firstIndex(where: { $0.root.index == root.index }) {
        cards[index].runs.append(run)
      } else {
        cards.append((card, root, [run]))
      }
      byPath[path] = cards
    }
    var files: [ChangedFile] = []
    for path in paths {
      if let cards = byPath[path], let first = cards.first {
        files.append(try file(first.root.document, cards))
      }
    }
    return files
  }
}

extension PrintRecording {
  private func file(
    _ document: Document, _ cards: [(card: ServiceCard, root: Value, runs: [Run])]
  ) throws(Failure) -> ChangedFile {
    let count = cards.reduce(0) { $0 + $1.runs.count }
    for keepsStatements in [true, false] {
      do throws(EditRefusal) {
        var editor = RecordEditor(document)
        for (card, root, runs) in cards {
          let entries = record(runs, in: card, withStatements: keepsStatements, &editor)
          try editor.append(entries, to: names("printed", in: ServiceCard.fields, of: root), of: root)
        }
        return ChangedFile(
          path: document.path, before: document.source,
          after: try editor.edited(folder: ServiceCard.type.folder), runs: count,
          keepsStatements: keepsStatements)
      } catch {
        if case .tooLarge = error, keepsStatements { continue }
        throw .refused(error, lines: lines(cards))
      }
    }
    throw .refused(.tooLarge(path: document.path), lines: lines(cards))
  }

  /// What to write by hand where the file cannot be changed.
  private func lines(_ cards: [(card: ServiceCard, root: Value, runs: [Run])]) -> String {
    let entries = cards.flatMap { card, root, runs in
      runs.map { entry($0, in: card, isChinese: isChinese(root), withStatement: true) }
    }
    return RecordEditor.lines(adding: entries)
  }

  /// The entries for runs, but for those that only add copies to one of today, which is changed in place.
  private func record(
    _ runs: [Run], in card: ServiceCard, withStatements: Bool, _ editor: inout RecordEditor
  ) -> [NewValue] {
    let isChinese = card.record.root.map(isChinese) ?? false
    var today: [String: PrintRun] = [:]
    for run in card.printed.value ?? [] where run.value.on.value == day {
      today[run.value.community.value.id + " " + design(of: run.value, in: card)] = run.value
    }
    var entries: [NewValue] = []
    for run in runs {
      let truth = statements.statement(of: run.community, as: designs.kind(of: run.design))
      if let earlier = today[run.community.id + " " + run.design], let copies = earlier.copies,
        earlier.fingerprint?.value == truth.fingerprint, let value = card.record.text(at: copies.node)
      {
        editor.replace(value, with: "\(copies.value + run.copies)")
      } else {
        entries.append(entry(run, in: card, isChinese: isChinese, withStatement: withStatements))
      }
    }
    return entries
  }

  private func design(of run: PrintRun, in card: ServiceCard) -> String {
    run.design?.value ?? ownDesign(of: card)
  }

  private func ownDesign(of card: ServiceCard) -> String {
    card.design?.value ?? designs.standard(for: .card)
  }
}

extension PrintRecording {
  private func entry(
    _ run: Run, in card: ServiceCard, isChinese: Bool, withStatement: Bool
  ) -> NewValue {
    let truth = statements.statement(of: run.community, as: designs.kind(of: run.design))
    let named = FieldWriting(table: PrintRun.fields, isChinese: isChinese)
    var fields = [
      named.field("community", .text(run.community.id)), named.field("on", .text(day.iso)),
    ]
    if run.design != ownDesign(of: card) { fields.append(named.field("design", .text(run.design))) }
    fields.append(named.field("copies", .text("\(run.copies)")))
    fields.append(named.field("fingerprint", .text(truth.fingerprint)))
    if withStatement { fields.append(named.field("states", truth.written(isChinese: isChinese))) }
    return .fields(fields)
  }

  /// Whether a record's fields have their Chinese names.
  private func isChinese(_ record: Value) -> Bool {
    record.entries.first { _ in true }?.key.string.utf8.contains { $0 >= 0x80 } ?? false
  }

  private func names(_ name: String, in table: FieldTable, of record: Value) -> FieldNames {
    let zh = table[name]?.zh ?? name
    return isChinese(record) ? FieldNames(zh, or: name) : FieldNames(name, or: zh)
  }
}

/// Names fields in the language that a record is written in.
private struct FieldWriting {
  let table: FieldTable
  let isChinese: Bool

  func field(_ name: String, _ value: NewValue) -> NewValue.Field {
    NewValue.Field(isChinese ? table[name]?.zh ?? name : name, value)
  }

  /// The writing of a group that is a field of this table.
  func group(_ name: String) -> FieldWriting? {
    guard case .object(let inner)? = table[name]?.type else { return nil }
    return FieldWriting(table: inner, isChinese: isChinese)
  }
}

extension CardStatement {
  /// As the value of `states`.
  fileprivate func written(isChinese: Bool) -> NewValue {
    let named = FieldWriting(table: PrintedStatement.fields, isChinese: isChinese)
    var fields: [NewValue.Field] = []
    for fact in facts {
      let path = fact.field.rawValue.split(separator: ".").map(String.init)
      let value = fact.value.written(isChinese: isChinese)
      guard path.count == 2, let inner = named.group(path[0]) else {
        fields.append(named.field(path[0], value))
        continue
      }
      let group = named.field(path[0], .fields([inner.field(path[1], value)]))
      if let last = fields.last, last.name == group.name, case .fields(let members) = last.value {
        fields[fields.count - 1].value = .fields(members + [inner.field(path[1], value)])
      } else {
        fields.append(group)
      }
    }
    return .fields(fields)
  }
}

extension StatedValue {
  fileprivate func written(isChinese: Bool) -> NewValue {
    switch self {
    case .text(let text), .phone(let text): return .text(text)
    case .page(let site, let path): return .text(site + path)
    case .kind(let kind): return .text(isChinese ? kind.zhNames.first ?? kind.rawValue : kind.rawValue)
    case .texts(let texts): return .list(texts.map { .text($0) })
    case .hours(let hours):
      let named = FieldWriting(table: Session.fields, isChinese: isChinese)
      return .list(
        hours.map { hours in
          var fields = [
            named.field("weekday", .text(isChinese ? hours.weekday.words.zh : hours.weekday.rawValue)),
            named.field("from", .text(hours.from.text)), named.field("to", .text(hours.to.text)),
          ]
          if let place = hours.place { fields.append(named.field("place", .text(place))) }
          return .fields(fields)
        })
    }
  }
}
