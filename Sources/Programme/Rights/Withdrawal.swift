import Diagnostics
import Records

/// A person's withdrawal of consent: the record as it has to be, and what nobody but staff can take down.
package struct Withdrawal: Sendable {
  package let person: ConsentingPerson
  /// The day it was withdrawn.
  package let on: Day
  /// Where texts mention the person, each place once.
  package let mentions: [SourcePlace]
  /// Names that read the same under a consent of their own.
  package let namesakes: [SourcePlace]

  package init(of person: ConsentingPerson, on day: Day, in programme: Programme) {
    self.person = person
    on = day
    let search = MentionSearch(of: person, in: programme, withNumbers: true)
    mentions = search.mentions.map(\.place)
    namesakes = search.namesakes.map(\.place)
  }

  /// The same in a version of the site in which it has been written down.
  ///
  /// - Parameter programme: read from the site with the changed file.
  package func again(in programme: Programme) -> Withdrawal {
    let same = programme.consentingPeople.first {
      $0.type == person.type && $0.record.position == person.record.position && $0.node == person.node
    }
    return same.map { Withdrawal(of: $0, on: on, in: programme) } ?? self
  }

  /// A record file as it should be from now on.
  package struct ChangedFile: Sendable {
    /// Relative to the site.
    package let path: String
    package let before: [UInt8]
    package let after: [UInt8]
  }

  package enum Failure: Error, Sendable {
    /// There is nothing to withdraw.
    case noConsent
    /// - Parameter line: what to add to `consent` by hand.
    case refused(EditRefusal, line: String)
  }

  /// The person's file with `withdrawn` in the consent; nil when it is there already.
  package func file() throws(Failure) -> ChangedFile? {
    guard let consent = person.consent, let node = person.consentNode, let root = person.record.root else {
      throw .noConsent
    }
    guard consent.state(on: on) != .withdrawn else { return nil }
    let document = root.document
    let group = Value(document: document, index: node)
    let isChinese = group.entries.first { _ in true }?.key.string.utf8.contains { $0 >= 0x80 } ?? false
    let english = "withdrawn"
    let chinese = Consent.fields[english]?.zh ?? english
    let names = isChinese ? FieldNames(chinese, or: english) : FieldNames(english, or: chinese)
    var editor = RecordEditor(document)
    do throws(EditRefusal) {
      try editor.set(names, of: group, to: on.iso)
      return ChangedFile(
        path: document.path, before: document.source, after: try editor.edited(folder: folder))
    } catch {
      throw .refused(error, line: "\(names.written): \(on.iso)")
    }
  }

  private var folder: String {
    Programme.publicTypes.first { $0.type.name == person.type }?.type.folder ?? person.type
  }

  /// The files of all mentions as they would be if nobody were mentioned there: to find out what shows them.
  ///
  /// - Parameter sources: bytes of files by path, for those that are to be changed further.
  package func filesWithoutMentions(_ sources: [String: [UInt8]]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, places) in Dictionary(grouping: mentions, by: \.path) {
      guard var bytes = sources[path] else { continue }
      for place in places.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        bytes.replaceSubrange(place.range, with: Self.stranger(in: bytes[place.range]))
      }
      files[path] = bytes
    }
    return files
  }

  /// Somebody else of the same length, in the same quotes.
  private static func stranger(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    let first = bytes.first ?? 0
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return [first] + Array("〇〇".utf8) + [first]
    }
    return Array((first < 0x80 ? "qzq" : "〇〇").utf8)
  }
}
