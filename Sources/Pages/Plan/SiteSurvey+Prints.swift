import Diagnostics
import Programme

extension SiteSurvey {
  /// The pages where cards and notices are found, and the files that are not one community's.
  mutating func prints(_ addresses: Addresses) {
    let language = addresses.language
    add(addresses.print, .print, language, Words(zh: "打印页", en: "the print page"))
    for (index, district) in programme.districts.all.enumerated() {
      add([(addresses.printDistrict(district.id), .printDistrict(index))], of: district, language)
    }
    guard options.prints else { return }
    // Batches are for the printer, and Chinese is what a city has printed in bulk.
    if language == .chinese {
      batches(addresses)
      add(
        Addresses.calibration, .calibration, language, Words(zh: "打印校准页", en: "the calibration sheet"))
    }
    guard programme.communities.all.contains(where: \.isActive) else { return }
    for (number, design) in options.designs.enumerated() {
      for (place, side) in design.sides.enumerated() {
        add(
          addresses.printPreview(design.name, side: side), .printPreview(design: number, side: place),
          language,
          Words(zh: "印刷版式「\(design.name)」的预览图", en: "a picture of the print layout “\(design.name)”"))
      }
    }
  }

  private mutating func batches(_ addresses: Addresses) {
    var streets = [Bool](repeating: false, count: programme.streets.all.count)
    var districts = [Bool](repeating: false, count: programme.districts.all.count)
    for community in programme.communities.all where community.isActive {
      guard let street = programme.streets[community.street.value] else { continue }
      streets[programme.streets.position(of: street)] = true
      guard let district = programme.districts[street.district.value] else { continue }
      districts[programme.districts.position(of: district)] = true
    }
    for (index, district) in programme.districts.all.enumerated() where districts[index] {
      add([(addresses.districtCards(district.id), .districtCards(index))], of: district, addresses.language)
    }
    for (index, street) in programme.streets.all.enumerated() where streets[index] {
      add([(addresses.streetCards(street.id), .streetCards(index))], of: street, addresses.language)
    }
  }
}
