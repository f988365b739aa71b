// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

extension Identities {
  /// What tells districts, streets and communities apart.
  static let places: [Identity] = [
    .of(
      "code", words("区划代码", "division code"), help: oneIsWrong, in: { $0.districts.all }, called: \.shownName
    ) {
      (district: District, _, put) in put.text(district.code, district.record)
    },
    .of(
      "name", words("名称", "name"), help: oneOfTwo, in: { $0.districts.all }, called: \.shownName,
      unless: { one, other, _ in
        // A district that was dissolved and set up again.
        (one.until.map { until in other.from.map { until.value <= $0.value } ?? true } ?? false)
          || (other.until.map { until in one.from.map { until.value <= $0.value } ?? true } ?? false)
      }
    ) { (district: District, _, put) in put.text(district.name, district.record) },
    .of(
      "code", words("区划代码", "division code"), help: oneIsWrong, in: { $0.streets.all },
      called: { $0.called($0.name) }
    ) {
      (street: Street, _, put) in put.text(street.code, street.record)
    },
    .of(
      "name", words("名称和区县", "name and district"), help: oneOfTwo, in: { $0.streets.all },
      called: { $0.called($0.name) }
    ) {
      (street: Street, _, put) in put.text(street.name, street.record, within: street.district.value.position)
    },
    .of(
      "liaison.phone", as: .warning, words("联络处电话", "liaison office's number"), help: orWaive,
      in: { $0.districts.all },
      called: \.shownName
    ) { (district: District, programme, put) in
      guard !district.isDissolved(on: programme.today) else { return }
      put.phone(district.liaison?.value.phone, district.record)
    },
    .community("code", "区划代码", "division code", help: oneIsWrong) { community, put in
      put.text(community.code, community.record)
    },
    .community("name", "名称和街道", "name and street", help: oneOfTwo) { community, put in
      put.text(community.name, community.record, within: community.street.value.position)
    },
    // The association's own stands where a community has none yet.
    .community(
      "phone", as: .warning, "电话", "telephone number", help: orWaive,
      unless: { one, _, programme in one.phone.value?.key == programme.site.contact?.value.phone?.value?.key }
    ) { community, put in
      if let phone = community.phone.value, community.phone.isWritten {
        put.part(phone.key, at: community.record.place(of: community.phone))
      }
    },
    .community(
      "email", as: .warning, "邮箱", "e-mail address", help: orWaive,
      unless: { one, _, programme in one.email?.value == programme.site.contact?.value.email?.value }
    ) { community, put in
      put.text(community.email, community.record)
    },
    .community("photo", as: .warning, "照片", "picture", help: orWaive) { community, put in
      put.text(community.photo, community.record)
    },
    .community(
      "office.place", as: .warning, "地址和工作室", "address and room",
      help: words(
        "合署办公的，写上 office.shared；不是就改正其中一处",
        "write `office.shared` if they share it, else put one of them right"),
      unless: { one, other, _ in one.office?.value.shared != nil || other.office?.value.shared != nil }
    ) { community, put in
      guard let place = community.office?.value.place, place.isWritten, community.address.isWritten else {
        return
      }
      put.part(
        plainKey(community.address.value) + "\n" + plainKey(place.value),
        at: community.record.place(of: place))
    },
    .community(
      "location", as: .warning, "位置", "place on the map", help: orWaive,
      unless: { one, other, _ in
        plainKey(one.address.value) == plainKey(other.address.value)
          || (one.office?.value.shared ?? other.office?.value.shared) != nil
      }
    ) { community, put in
      guard let point = community.location?.value, point.latitude.isWritten, point.longitude.isWritten else {
        return
      }
      put.part(
        "\(point.latitude.value) \(point.longitude.value)",
        at: community.record.keyPlace(of: community.location))
    },
    // An estate may lie in two communities; those of one name have its estates named after it.
    .community(
      "aliases", as: .warning, "别名", "other name", help: orWaive,
      unless: { one, other, programme in
        programme.district(of: one)?.id != programme.district(of: other)?.id
          || plainKey(one.name.value) == plainKey(other.name.value)
      }
    ) { community, put in
      for alias in community.aliases?.value ?? [] { put.text(alias, community.record) }
    },
  ]
}
