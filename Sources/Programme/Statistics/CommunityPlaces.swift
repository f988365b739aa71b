/// Where communities lie: their street's and district's places in the tables, looked up once for all months.
struct CommunityPlaces: Sendable {
  let streetsByDistrict: Grouping
  /// How many districts there are.
  let districts: Int
  private let streets: [Int32]
  private let districtsOfStreets: [Int32]

  init(_ programme: Programme) {
    districtsOfStreets = programme.streets.all.map { $0.district.value.position }
    districts = programme.districts.all.count
    streetsByDistrict = Grouping(groups: districts, districtsOfStreets)
    streets = programme.communities.all.map { $0.street.value.position }
  }

  /// Nil where the street, or its district, cannot be found.
  func street(of community: Int) -> Int? {
    let street = Int(streets[community])
    return street >= 0 && districtsOfStreets[street] >= 0 ? street : nil
  }

  func district(of community: Int) -> Int? {
    street(of: community).map { Int(districtsOfStreets[$0]) }
  }

  func district(ofStreet street: Int) -> Int? {
    districtsOfStreets[street] < 0 ? nil : Int(districtsOfStreets[street])
  }
}
