import Bytes

/// What a publication did to the output folder.
package struct OutputOutcome: Hashable, Sendable {
  /// Addresses at which nothing stood before, in byte order.
  package let added: [String]
  /// Addresses whose file had other bytes before, in byte order.
  package let changed: [String]
  /// Addresses that Menpai published once and no longer does, in byte order.
  package let removed: [String]
  package let unchanged: Int
  /// The size of everything published, unchanged files included.
  package let bytes: Int
  /// How every file stands there, in byte order of the addresses; none where that is not certain.
  var stamps: [OutputStamp] = []

  package var written: Int { added.count + changed.count }

  /// The file of `--changes`: a line for each address, in byte order, of one sign, a space and the address;
  /// `+` is new, `~` has other bytes, `-` is gone.
  package var changeList: String {
    let lines = added.map { ("+", $0) } + changed.map { ("~", $0) } + removed.map { ("-", $0) }
    return lines.sorted { precedesInBytes($0.1, $1.1) }.map { "\($0.0) \($0.1)\n" }.joined()
  }
}
