import Programme
import Synchronization

/// The readings of a programme's names, worked out when the first page asks for them.
///
/// ICU takes as long to set itself up as hundreds of pages take to be made; by then other threads are at work on those.
final class NameReadings: Sendable {
  private let programme: Programme
  private let made = Mutex<Pinyin?>(nil)

  init(_ programme: Programme) { self.programme = programme }

  var pinyin: Pinyin {
    made.withLock { made in
      if let made { return made }
      let communities = programme.communities.all.map(\.name.value)
      let people = programme.lawyers.all.map(\.name.value) + programme.firms.all.map(\.name.value)
      let areas = programme.districts.all.map(\.name.value) + programme.streets.all.map(\.name.value)
      let pinyin = Pinyin(covering: communities + people + areas)
      made = pinyin
      return pinyin
    }
  }
}
