import Bytes
import Programme
import Templates

/// Something that a page can be made from: it takes itself into the digest of the page that it was found for.
///
/// The index of the site's records is none, so that no page can hold it.
protocol Fact: Sendable {
  func add(to digest: inout Digest)
}

extension Digest {
  mutating func add<each Part: Fact>(facts: repeat each Part) { repeat (each facts).add(to: &self) }
}

extension Fact where Self: RecordModel {
  func add(to digest: inout Digest) { digest.add(record.digest) }
}

extension Annual: Fact {}
extension Bulletin: Fact {}
extension Community: Fact {}
extension District: Fact {}
extension Event: Fact {}
extension Firm: Fact {}
extension Honour: Fact {}
extension Lawyer: Fact {}
extension Page: Fact {}
extension Pairing: Fact {}
extension Press: Fact {}
extension School: Fact {}
extension ServiceCard: Fact {}
extension Street: Fact {}
extension Team: Fact {}

extension Int: Fact { func add(to digest: inout Digest) { digest.add(self) } }
extension Bool: Fact { func add(to digest: inout Digest) { digest.add(self ? 1 : 0) } }
extension Double: Fact { func add(to digest: inout Digest) { digest.add(bitPattern) } }
extension String: Fact { func add(to digest: inout Digest) { digest.add(self) } }
extension HTML: Fact { func add(to digest: inout Digest) { digest.add(bytes) } }
extension Day: Fact { func add(to digest: inout Digest) { digest.add(Int(number)) } }
extension Month: Fact { func add(to digest: inout Digest) { digest.add(year * 12 + month) } }
extension Address: Fact { func add(to digest: inout Digest) { digest.add(path) } }
extension PublishedPicture: Fact { func add(to digest: inout Digest) { digest.add(self.digest) } }

extension Optional: Fact where Wrapped: Fact {
  func add(to digest: inout Digest) {
    digest.add(self == nil ? 0 : 1)
    self?.add(to: &digest)
  }
}

extension Array: Fact where Element: Fact {
  func add(to digest: inout Digest) {
    digest.add(count)
    for element in self { element.add(to: &digest) }
  }
}
