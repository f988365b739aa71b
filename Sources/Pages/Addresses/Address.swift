/// Where an output lies under the site's root: `communities/tinghe/index.html`.
public struct Address: Hashable, Comparable, Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public static func < (left: Address, right: Address) -> Bool {
    byteOrder(left.path, right.path) < 0
  }

  /// How many folders deep it lies.
  public var depth: Int { path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) } }

  /// The path as a browser asks for it: a folder's index page is the folder.
  var published: Substring {
    let bytes = path.utf8
    guard bytes.suffix(10).elementsEqual("index.html".utf8),
      bytes.count == 10 || bytes.dropLast(10).last == UInt8(ascii: "/")
    else { return path[...] }
    return path[..<bytes.index(bytes.endIndex, offsetBy: -10)]
  }
}

extension Address {
  /// The index page of a folder.
  static func folder(_ path: String) -> Address { Address(path + "/index.html") }
}
