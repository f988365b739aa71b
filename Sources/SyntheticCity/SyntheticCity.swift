/// A made-up city of any size whose records keep every rule: for measuring, and for tests that need many records.
///
/// The same size and seed give the same bytes on every machine. Nobody in it exists; its day is `today`.
package struct SyntheticCity: Sendable {
  /// The day on which the city is sound.
  package static let today = "2026-11-23"

  /// At least 1.
  package let communities: Int
  package let seed: UInt64
  /// Months of activity figures before `today`, 0 to 12.
  package let months: Int

  package init(communities: Int, seed: UInt64 = 1, months: Int = 0) {
    self.communities = max(1, communities)
    self.seed = seed
    self.months = min(12, max(0, months))
  }

  /// One file of the site's folder.
  package struct File: Sendable {
    /// Relative to the site, with `/` between parts.
    package let path: String
    package let bytes: [UInt8]

    init(_ path: String, _ text: String) { self.init(path, bytes: Array(text.utf8)) }

    init(_ path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Hands out every file, one after the other, so that a large city never stands in memory whole.
  package func forEachFile<Failure>(_ body: (File) throws(Failure) -> Void) throws(Failure) {
    for file in cityFiles + pictureFiles { try body(file) }
    for district in 0..<districts {
      for file in placeFiles(ofDistrict: district) { try body(file) }
    }
    for firm in 0..<firms { try body(lawyerFile(ofFirm: firm)) }
    for bulletin in 0..<bulletins { try body(bulletinFile(bulletin)) }
    for month in reportedMonths { try body(activityFile(month)) }
  }
}

extension SyntheticCity {
  static let communitiesPerStreet = 30
  static let streetsPerDistrict = 15
  static let lawyersPerFirm = 8
  static let portraits = 4

  var streets: Int { parts(communities, Self.communitiesPerStreet) }
  var districts: Int { parts(streets, Self.streetsPerDistrict) }
  var firms: Int { parts(communities, Self.lawyersPerFirm) }
  var bulletins: Int { parts(communities, 20) }

  private func parts(_ total: Int, _ size: Int) -> Int { (total + size - 1) / size }

  func streets(ofDistrict district: Int) -> Range<Int> {
    let first = district * Self.streetsPerDistrict
    return first..<min(streets, first + Self.streetsPerDistrict)
  }

  func communities(ofStreet street: Int) -> Range<Int> {
    let first = street * Self.communitiesPerStreet
    return first..<min(communities, first + Self.communitiesPerStreet)
  }

  /// Every lawyer serves the community of the same number.
  func lawyers(ofFirm firm: Int) -> Range<Int> {
    let first = firm * Self.lawyersPerFirm
    return first..<min(communities, first + Self.lawyersPerFirm)
  }

  func street(ofCommunity community: Int) -> Int { community / Self.communitiesPerStreet }
  func district(ofCommunity community: Int) -> Int {
    street(ofCommunity: community) / Self.streetsPerDistrict
  }

  /// A firm of the district serves its own district only; every fifth firm is the city's.
  func isMunicipal(firm: Int) -> Bool {
    let served = lawyers(ofFirm: firm)
    return firm % 5 == 0
      || district(ofCommunity: served.lowerBound) != district(ofCommunity: served.upperBound - 1)
  }

  /// What is drawn for one thing, whatever is drawn for others.
  func draw(_ kind: String, _ number: Int) -> SplitMix {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    for byte in kind.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return SplitMix(state: state ^ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
  }
}

/// A small generator of random numbers (Steele, Lea and Flood, 2014), the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A whole number of a range that is not empty.
  mutating func number(_ range: Range<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(max(1, range.count)))
  }

  mutating func one<Element>(of choices: [Element]) -> Element { choices[number(0..<choices.count)] }
}
