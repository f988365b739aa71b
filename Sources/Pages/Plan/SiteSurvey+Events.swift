import Diagnostics
import Programme

extension SiteSurvey {
  /// What will take place and what did, as pages and as calendars.
  mutating func events(_ addresses: Addresses) {
    let language = addresses.language
    add(addresses.events, .events, language, Words(zh: "活动页", en: "the page of events"))
    add(addresses.eventsCalendar, .eventsCalendar, language, Words(zh: "活动日历", en: "the calendar of events"))
    for month in EventBook.months(programme) {
      add(
        addresses.events(in: month), .eventMonth(month), language,
        Words(zh: "\(month.iso) 的活动页", en: "the page of the events of \(month.iso)"))
    }
    for (index, district) in programme.districts.all.enumerated() {
      add([(addresses.districtEvents(district.id), .districtEvents(index))], of: district, language)
    }
  }

  /// What changed, in the city and in each district, as pages and as feeds.
  mutating func changes(_ addresses: Addresses) {
    let language = addresses.language
    let name = Words(zh: "变动页", en: "the page of changes")
    add(addresses.changes, .changes, language, name)
    add(addresses.changesFeed, .changesFeed, language, name)
    for (index, district) in programme.districts.all.enumerated() {
      add(
        [
          (addresses.changesFeed(in: district.id), .districtChangesFeed(index)),
          (addresses.changes(in: district.id), .districtChanges(index)),
        ], of: district, language)
    }
  }
}
