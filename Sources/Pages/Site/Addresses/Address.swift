import Bytes

/// Where an output lies under the site's root: `communities/tinghe/index.html`.
package struct Address: Hashable, Comparable, Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package static func < (left: Address, right: Address) -> Bool {
    byteOrder(left.path, right.path) < 0
  }

  /// How many folders deep it lies.
  package var depth: Int { path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) } }

  /// The path as a browser asks for it: a folder's index page is the folder.
  var published: Substring { path[..<path.utf8.index(path.startIndex, offsetBy: publishedLength)] }

  /// In bytes.
  var publishedLength: Int {
    let name: StaticString = "index.html"
    return path.withBytes { path in
      let folder = path.count - name.utf8CodeUnitCount
      guard folder == 0 || folder > 0 && path[folder - 1] == UInt8(ascii: "/"),
        name.withUTF8Buffer({ path[folder...].elementsEqual($0) })
      else { return path.count }
      return folder
    }
  }
}

extension Address {
  /// The index page of a folder.
  static func folder(_ path: String) -> Address { Address(path + "/index.html") }
}
